import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import { definitionSets } from '../definitions/definitionSets.js';
import { describe } from '../describe.js';
import { isExchange } from '../fhir/Exchange.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';
import type { ChainTrace, HopCapture } from '../keten/ChainTrace.js';
import { compareHops } from '../keten/compareHops.js';
import type { FactPlace, HopDifference } from '../keten/HopDifference.js';
import { readFhir } from '../reading/readFhir.js';
import type { Hop } from '../taxonomy/hops.js';
import { hops } from '../taxonomy/hops.js';
import { MatcherInputError } from './MatcherInputError.js';
import type { ArrivalOptions, MatcherOptions } from './MatcherOptions.js';
import type { MatcherResult } from './MatcherResult.js';
import { receivedInputs } from './receivedInputs.js';

const matcher = 'toArriveUnchanged';

/** Differences that a failure text writes out; the others are counted. */
const shownDifferences = 10;

/**
 * Passes when what arrived holds every fact of the hops before it, unchanged. Without a trace, what stands in
 * `expect(…)` is the whole trace.
 */
export function toArriveUnchanged(
  received: unknown,
  before: ChainTrace | undefined,
  { at }: ArrivalOptions,
  { language = 'en', definitions: given, evidence }: MatcherOptions,
): MatcherResult {
  const definitions = definitionSets(given);
  const trace = before === undefined ? traceIn(received) : arriving(received, before, at, definitions);
  const { differences } = compareHops(trace, {
    definitions,
    ...(evidence !== undefined && { evidence }),
  });
  const pass = differences.length === 0;
  const count = differences.length;
  const head = {
    nl: pass
      ? 'Verwacht: een verschil tussen de plekken in de keten. Er is er geen.'
      : `Verwacht: alles komt ongewijzigd aan. Gevonden: ${count} ${count === 1 ? 'verschil' : 'verschillen'}.`,
    en: pass
      ? 'Expected a difference between the hops; there is none.'
      : `Expected everything to arrive unchanged; found ${count} ${count === 1 ? 'difference' : 'differences'}.`,
  };
  return {
    pass,
    message: () =>
      [
        head[language],
        '',
        ...differences
          .slice(0, shownDifferences)
          .flatMap((each) => [`  ${describe(each, language)}`, ...placesOf(each)]),
        ...(count > shownDifferences ? [`  … + ${count - shownDifferences}`] : []),
      ].join('\n'),
  };
}

/** Where to look: the resource before the deviation, and where it shows first. */
function placesOf({ resourceType, before, after }: HopDifference): readonly string[] {
  const place = ({ hop, capture, entry, id }: FactPlace): string =>
    `    ${hop} · capture ${capture} · entry ${entry} · ${resourceType}${id === undefined ? '' : `/${id}`}`;
  return [before, after].flatMap((each) => (each === undefined ? [] : [place(each)]));
}

function traceIn(received: unknown): ChainTrace {
  if (!isRecord(received) || !Array.isArray(received['hops'])) {
    throw new MatcherInputError(matcher, received, 'a chain trace, or what arrived with the trace before it');
  }
  return received as unknown as ChainTrace;
}

/** The trace with what was received behind it: at the hop that is told, else at the next that it does not hold. */
function arriving(
  received: unknown,
  before: ChainTrace,
  at: Hop | undefined,
  definitions: readonly DefinitionSet[],
): ChainTrace {
  const last = Math.max(-1, ...before.hops.map(({ hop }) => hops.indexOf(hop)));
  const hop = at ?? hops[last + 1] ?? 'pgo-shown';
  return { ...before, hops: [...before.hops, captureOf(received, hop, definitions)] };
}

function captureOf(received: unknown, hop: Hop, definitions: readonly DefinitionSet[]): HopCapture {
  const contents = receivedInputs(received, matcher).map(({ content }) => content);
  return {
    hop,
    exchanges: contents.filter(isExchange),
    resources: contents.flatMap((content) => {
      if (isExchange(content)) return [];
      if (isFhirResource(content)) return [content];
      const read =
        typeof content === 'string' || content instanceof Uint8Array
          ? readFhir(content, { definitions })
          : content;
      return read.resources.map(({ resource }) => resource);
    }),
  };
}
