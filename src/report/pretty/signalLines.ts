import type { DuplicateSignal } from '../../duplicates/DuplicateResult.js';
import { memberLines } from './duplicateLines.js';
import { indent } from './indent.js';
import type { PrettyContext } from './PrettyContext.js';

/** What looks like a duplicate and is none: what it is, then where. */
export function signalLines(signals: readonly DuplicateSignal[], context: PrettyContext): readonly string[] {
  const { texts, width } = context;
  return signals.flatMap(({ kind, members, count }) => [
    ...indent(texts.signalKinds[kind], width, '    ', '  '),
    ...memberLines(members, count, context),
  ]);
}
