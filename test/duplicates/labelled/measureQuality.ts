import type { DuplicateResult, Source } from '../../../src/duplicates/DuplicateResult.js';
import type { LabelledAccount } from './makeAccounts.js';

/** Pairs: found and true, found and false, true and not found. */
export interface Tally {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

/** One pair that was judged wrong, by its places. */
export interface QualityError {
  readonly account: number;
  readonly what: 'merged' | 'missed';
  readonly scenario: string;
  readonly resourceType: string;
  readonly places: readonly [string, string];
}

/** How a detector did on labelled accounts. */
export interface Quality {
  readonly clinical: Tally;
  readonly carriers: Tally;
  readonly byScenario: ReadonlyMap<string, Tally>;
  readonly byType: ReadonlyMap<string, Tally>;
  /** Pairs of different facts within one story and type; and how many of those were merged. */
  readonly nearMisses: { total: number; merged: number };
  readonly errors: readonly QualityError[];
}

const carrierTypes: ReadonlySet<string> = new Set([
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Medication',
  'Device',
  'Location',
]);

interface Place {
  readonly name: string;
  readonly fact: string;
  readonly scenario: string;
  readonly resourceType: string;
  group: number;
}

/** Any detector: gives groups of places, as `origin.entry`. */
export type Detector = (sources: readonly Source[]) => readonly (readonly string[])[];

/** The groups of a result as places. */
export function placesOf(result: DuplicateResult): readonly (readonly string[])[] {
  return result.groups.map(({ members }) => members.map(({ origin, entry }) => `${origin}.${entry}`));
}

/** Holds the groups of a detector against the labels, pair by pair. */
export function measureQuality(accounts: readonly LabelledAccount[], detect: Detector): Quality {
  const clinical = emptyTally();
  const carriers = emptyTally();
  const byScenario = new Map<string, Tally>();
  const byType = new Map<string, Tally>();
  const nearMisses = { total: 0, merged: 0 };
  const errors: QualityError[] = [];
  for (const [account, { sources, labels }] of accounts.entries()) {
    const places = collectPlaces(sources, labels);
    for (const [number, group] of detect(sources).entries()) {
      for (const name of group) {
        const place = places.get(name);
        if (place !== undefined) place.group = number;
      }
    }
    const list = [...places.values()];
    for (let i = 0; i < list.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [list[j], list[i]];
        if (a === undefined || a.resourceType !== b?.resourceType) continue;
        const same = a.fact === b.fact;
        const found = a.group >= 0 && a.group === b.group;
        const oneStory = a.scenario === b.scenario && a.fact.split(' ', 1)[0] === b.fact.split(' ', 1)[0];
        const carrier = carrierTypes.has(a.resourceType);
        if (!same && oneStory && !carrier) {
          nearMisses.total += 1;
          if (found) nearMisses.merged += 1;
        }
        if (!same && !found) continue;
        const scenario = carrier && same ? `(${a.resourceType})` : oneStory ? a.scenario : 'between stories';
        for (const tally of [
          carrier ? carriers : clinical,
          tallyOf(byScenario, scenario),
          tallyOf(byType, a.resourceType),
        ]) {
          if (same && found) tally.truePositive += 1;
          else if (found) tally.falsePositive += 1;
          else tally.falseNegative += 1;
        }
        if (same !== found) {
          errors.push({
            account,
            what: found ? 'merged' : 'missed',
            scenario,
            resourceType: a.resourceType,
            places: [a.name, b.name],
          });
        }
      }
    }
  }
  return { clinical, carriers, byScenario, byType, nearMisses, errors };
}

function collectPlaces(sources: readonly Source[], labels: LabelledAccount['labels']): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [origin, { bundle }] of sources.entries()) {
    const entries = bundle?.['entry'] as readonly { readonly resource: { readonly resourceType: string } }[];
    for (const [entry, { resource }] of entries.entries()) {
      const label = labels[origin]?.[entry];
      if (label === undefined) continue;
      const name = `${origin}.${entry}`;
      places.set(name, { name, ...label, resourceType: resource.resourceType, group: -1 });
    }
  }
  return places;
}

function emptyTally(): Tally {
  return { truePositive: 0, falsePositive: 0, falseNegative: 0 };
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? emptyTally();
  tallies.set(name, tally);
  return tally;
}

/** Share of what was found that is right. */
export function precision({ truePositive, falsePositive }: Tally): number {
  return truePositive + falsePositive === 0 ? 1 : truePositive / (truePositive + falsePositive);
}

/** Share of what there is that was found. */
export function recall({ truePositive, falseNegative }: Tally): number {
  return truePositive + falseNegative === 0 ? 1 : truePositive / (truePositive + falseNegative);
}
