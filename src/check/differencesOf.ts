import { isExchange } from '../fhir/Exchange.js';
import type { HopCapture } from '../keten/ChainTrace.js';
import { compareHops } from '../keten/compareHops.js';
import type { FactPlace, HopDifference } from '../keten/HopDifference.js';
import type { CheckRun } from './CheckRun.js';
import type { Verdict } from './judgeAnswer.js';
import type { ReceivedAnswer } from './ReceivedAnswer.js';

/** What differs between the hops of the inputs, when these tell of two hops or more. */
export function differencesOf(
  answers: readonly ReceivedAnswer[],
  verdicts: readonly Verdict[],
  { evidence }: CheckRun,
): readonly HopDifference[] {
  const origins: number[] = [];
  const captures = answers.flatMap(({ input, resources }, origin): readonly HopCapture[] => {
    const { hop, retrievedAt, gegevensdienst: key, content } = input;
    if (hop === undefined) return [];
    origins.push(origin);
    const release = verdicts[origin]?.release;
    const [body] = resources;
    return [
      {
        hop,
        ...(isExchange(content)
          ? { exchanges: [{ ...content, response: { ...content.response, body } }] }
          : { resources }),
        ...(release !== undefined && { release }),
        ...(retrievedAt !== undefined && { capturedAt: retrievedAt }),
        ...(key !== undefined && { gegevensdienst: key }),
      },
    ];
  });
  if (new Set(captures.map(({ hop }) => hop)).size < 2) return [];
  const { differences } = compareHops({ hops: captures }, evidence === undefined ? {} : { evidence });
  const byInput = (place: FactPlace): FactPlace => ({
    ...place,
    capture: origins[place.capture] ?? place.capture,
  });
  return differences.map((difference) => ({
    ...difference,
    ...(difference.before !== undefined && { before: byInput(difference.before) }),
    ...(difference.after !== undefined && { after: byInput(difference.after) }),
  }));
}
