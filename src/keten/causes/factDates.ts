import type { PartialDate } from '../../fhir/PartialDate.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { Fact } from '../facts/Fact.js';

/** Elements that tell when something happened or holds, the most telling first. */
const happened =
  /^(?:effective|performed|occurrence|onset|started|period|date|authoredOn|whenHandedOver|start|created|issued)/;
/** Elements that tell when something was recorded. */
const recorded = [
  'issued',
  'recordedDate',
  'assertedDate',
  'recorded',
  'authoredOn',
  'dateAsserted',
  'created',
] as const;

/** When it happened, as a search on `date` sees it; undefined when the fact does not say. */
export function happenedAt({ resource }: Fact): PartialDate | undefined {
  for (const name of Object.keys(resource)) {
    if (!happened.test(name)) continue;
    const date = readDate(resource[name]);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** When it was recorded or last changed; undefined when the fact does not say. */
export function recordedAt({ resource }: Fact): PartialDate | undefined {
  const { meta } = resource;
  const updated = isRecord(meta) ? readDate(meta['lastUpdated']) : undefined;
  if (updated !== undefined) return updated;
  for (const name of recorded) {
    const date = readDate(resource[name]);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A date, or a period as the stretch that it covers. */
function readDate(value: unknown): PartialDate | undefined {
  if (typeof value === 'string') return parsePartialDate(value);
  if (!isRecord(value)) return undefined;
  const [start, end] = [readDate(value['start']), readDate(value['end'])];
  if (start === undefined) return end;
  return { ...start, end: end?.end ?? Number.MAX_SAFE_INTEGER };
}
