import type { TransactionOutcome } from '../../gegevensdiensten/ConformanceResult.js';
import type { Conformance } from '../Report.js';
import { indent } from './indent.js';
import { inputName } from './inputName.js';
import type { PrettyContext } from './PrettyContext.js';

/** Which questions of the gegevensdienst were answered, with what was found; the others by what became of them. */
export function conformanceLines({ transactions }: Conformance, context: PrettyContext): readonly string[] {
  const { palette, texts, width } = context;
  const seen = transactions.filter(({ origins }) => origins.length > 0);
  const others = new Map<TransactionOutcome['state'], string[]>();
  for (const { key, state, origins } of transactions) {
    if (origins.length > 0) continue;
    const keys = others.get(state);
    if (keys === undefined) others.set(state, [key]);
    else keys.push(key);
  }
  return [
    ...seen.map((outcome) => `  ${oneTransaction(outcome, context)}`),
    ...[...others].flatMap(([state, keys]) =>
      indent(
        `${texts.transactionStates[state]} (${keys.length}): ${keys.join(', ')}`,
        width,
        '    ',
        '  ',
      ).map((line) => palette.dim(line)),
    ),
  ];
}

function oneTransaction(outcome: TransactionOutcome, context: PrettyContext): string {
  const { palette, texts } = context;
  const { key, state, matches, includes, origins } = outcome;
  const names = origins.map((origin) => inputName(origin, context)).join(', ');
  const found = state === 'answered' ? texts.found(matches, includes) : texts.transactionStates[state];
  return `${key}: ${found}  ${palette.dim(names)}`;
}
