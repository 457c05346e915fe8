import type { DuplicateSignal } from '../../duplicates/DuplicateResult.js';
import { duplicateKindText } from '../../issues/describe/duplicateKindText.js';
import { memberLines } from './duplicateLines.js';
import { indent } from './indent.js';
import type { PrettyContext } from './PrettyContext.js';

/** What looks like a duplicate and is none: what it is, then where. */
export function signalLines(signals: readonly DuplicateSignal[], context: PrettyContext): readonly string[] {
  const { language, width } = context;
  return signals.flatMap(({ kind, members, count }) => [
    ...indent(capitalised(duplicateKindText(kind, language)), width, '    ', '  '),
    ...memberLines(members, count, context),
  ]);
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
