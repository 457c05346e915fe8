import { isRecord } from '../../foundation/isRecord.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { PartialDate } from '../../fhir/PartialDate.js';
import { compareMoments, momentKeys } from './moment.js';
import type { Comparator } from '../ResourceRecord.js';

interface MeasuredTime {
  readonly date: PartialDate;
  readonly laboratory: boolean;
}

/** Minutes that one measurement may differ within a source, where systems copy it. */
const sameMeasurement = 2;

/**
 * Compares when something was measured. Of a laboratory result one source gives the time of collection and another
 * that of authorisation, so between sources one day is enough; of a measurement the time itself must agree.
 */
export function measuredTime(): Comparator<MeasuredTime> {
  return {
    name: 'instant',
    beside: ['specimen', 'category', 'meta.profile'],
    read(elements, { values, resource }) {
      for (const element of elements) {
        const date =
          values.date(element) ??
          (isRecord(element) ? values.date(element['start'] ?? element['end']) : undefined);
        if (date === undefined) continue;
        const laboratory = isLaboratory(resource);
        return values.derived(laboratory ? ofLaboratory : ofMeasurement, date, () => ({ date, laboratory }));
      }
      return undefined;
    },
    compare(a, b, { sameSource }) {
      const sameDay = !sameSource && (a.laboratory || b.laboratory);
      const minutes = a.laboratory && b.laboratory ? 0 : sameMeasurement;
      return compareMoments(a.date, b.date, { minutes, days: 0, sameDay });
    },
    keys: ({ date }, { vague }) => momentKeys(date, 0, vague),
    isVague: ({ date }) => date.days.length === 0,
    show: ({ date }) => new Date(date.start).toISOString(),
  };
}

/** Makers of values that are one object per date. */
const ofLaboratory = {};
const ofMeasurement = {};

const laboratoryCodes: ReadonlySet<string> = new Set([
  'laboratory',
  '49581000146104',
  '275711006',
  '15220000',
  'LAB',
]);

/** By its category, its specimen, or a profile that says so. */
function isLaboratory(resource: FhirResource): boolean {
  if (resource['specimen'] !== undefined) return true;
  const categories = resource['category'];
  for (const category of Array.isArray(categories) ? (categories as readonly unknown[]) : [categories]) {
    const codings = isRecord(category) ? category['coding'] : undefined;
    if (!Array.isArray(codings)) continue;
    for (const coding of codings as readonly unknown[]) {
      if (isRecord(coding) && typeof coding['code'] === 'string' && laboratoryCodes.has(coding['code']))
        return true;
    }
  }
  const profiles = isRecord(resource['meta']) ? resource['meta']['profile'] : undefined;
  return (
    Array.isArray(profiles) &&
    profiles.some((profile) => typeof profile === 'string' && profile.toLowerCase().includes('laborator'))
  );
}
