import { isRecord } from '../../../src/foundation/isRecord.js';
import type { Draft } from '../resourceSpots.js';

/** How a server writes one type of STU3 in R4: paths that moved, and values that are written otherwise. */
interface Rewriting {
  readonly type?: string;
  /** R4 path by STU3 path, at the root of the resource. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Codes that became concepts, with their system. */
  readonly concepts?: Readonly<Record<string, string>>;
  /** Elements that became lists. */
  readonly lists?: readonly string[];
  /** What R4 can't say. */
  readonly gone?: readonly string[];
  /** Codes that have another name, by element. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const hl7 = 'http://terminology.hl7.org/CodeSystem/';

const rewritings: Readonly<Record<string, Rewriting>> = {
  AllergyIntolerance: {
    moved: { assertedDate: 'recordedDate' },
    concepts: {
      clinicalStatus: `${hl7}allergyintolerance-clinical`,
      verificationStatus: `${hl7}allergyintolerance-verification`,
    },
  },
  Condition: {
    moved: { context: 'encounter', assertedDate: 'recordedDate' },
    concepts: {
      clinicalStatus: `${hl7}condition-clinical`,
      verificationStatus: `${hl7}condition-ver-status`,
    },
    gone: ['abatementBoolean'],
  },
  Observation: {
    moved: { context: 'encounter', comment: 'note.text' },
    lists: ['interpretation'],
    gone: ['related'],
  },
  MedicationRequest: {
    moved: {
      context: 'encounter',
      'requester.agent': 'requester',
      'substitution.allowed': 'substitution.allowedBoolean',
    },
    lists: ['category'],
    gone: ['definition'],
  },
  MedicationStatement: { moved: { reasonNotTaken: 'statusReason' }, gone: ['taken'] },
  MedicationDispense: { gone: ['notDone'] },
  MedicationAdministration: {
    moved: { prescription: 'request', reasonNotGiven: 'statusReason' },
    gone: ['notGiven', 'definition'],
  },
  Medication: {
    moved: { 'package.batch': 'batch', 'ingredient.amount': 'ingredient.strength' },
    gone: ['isBrand', 'isOverTheCounter', 'image'],
  },
  Immunization: {
    moved: {
      date: 'occurrenceDateTime',
      'practitioner.role': 'performer.function',
      practitioner: 'performer',
      'explanation.reason': 'reasonCode',
      'explanation.reasonNotGiven': 'statusReason',
      vaccinationProtocol: 'protocolApplied',
      'vaccinationProtocol.doseSequence': 'protocolApplied.doseNumberPositiveInt',
      'vaccinationProtocol.seriesDoses': 'protocolApplied.seriesDosesPositiveInt',
      'vaccinationProtocol.series': 'protocolApplied.series',
      'vaccinationProtocol.targetDisease': 'protocolApplied.targetDisease',
      'vaccinationProtocol.authority': 'protocolApplied.authority',
    },
    gone: [
      'notGiven',
      'vaccinationProtocol.description',
      'vaccinationProtocol.doseStatus',
      'vaccinationProtocol.doseStatusReason',
    ],
  },
  Procedure: {
    moved: { context: 'encounter', notDoneReason: 'statusReason', 'performer.role': 'performer.function' },
    gone: ['notDone', 'definition'],
    codes: { status: { aborted: 'stopped', suspended: 'on-hold' } },
  },
  ProcedureRequest: {
    type: 'ServiceRequest',
    moved: { context: 'encounter', 'requester.agent': 'requester' },
    gone: ['definition'],
  },
  ReferralRequest: {
    type: 'ServiceRequest',
    moved: {
      context: 'encounter',
      'requester.agent': 'requester',
      recipient: 'performer',
      type: 'category',
      serviceRequested: 'code',
      specialty: 'performerType',
    },
    gone: ['definition', 'description'],
  },
  DiagnosticReport: {
    moved: {
      context: 'encounter',
      codedDiagnosis: 'conclusionCode',
      image: 'media',
      'performer.actor': 'performer',
    },
    lists: ['category'],
  },
  Encounter: {
    moved: { reason: 'reasonCode', incomingReferral: 'basedOn', 'diagnosis.role': 'diagnosis.use' },
  },
  Composition: { moved: { class: 'category' } },
  CarePlan: {
    moved: { context: 'encounter', 'activity.detail.prohibited': 'activity.detail.doNotPerform' },
    gone: ['definition', 'activity.detail.category'],
  },
  CareTeam: { moved: { context: 'encounter' } },
  Goal: {
    moved: { status: 'lifecycleStatus' },
    codes: { status: { 'in-progress': 'active', 'on-target': 'active', achieved: 'completed' } },
  },
  Flag: { lists: ['category'] },
  Coverage: { gone: ['grouping', 'sequence'] },
  Device: { moved: { udi: 'udiCarrier', model: 'modelNumber' }, gone: ['version'] },
  DeviceUseStatement: { moved: { indication: 'reasonCode' }, gone: ['whenUsed'] },
  RelatedPerson: { lists: ['relationship'] },
  Patient: { gone: ['animal'] },
  Practitioner: {},
  PractitionerRole: {},
  Organization: {},
  Location: { lists: ['type'] },
  EpisodeOfCare: {},
  Specimen: {},
  NutritionOrder: {},
};

/** Whether a server that speaks R4 can give the resource. */
export function hasR4(resource: Draft): boolean {
  return Object.hasOwn(rewritings, String(resource['resourceType'])) && resource['contained'] === undefined;
}

/** A resource of STU3 as a server that speaks R4 gives it, with the code systems of HL7 under their new urls. */
export function asR4(resource: Draft): Draft {
  const rewriting = rewritings[String(resource['resourceType'])] ?? {};
  const { type, moved = {}, concepts = {}, lists = [], gone = [], codes = {} } = rewriting;
  const result: Draft = {};
  for (const [name, value] of Object.entries(resource)) {
    if (gone.includes(name)) continue;
    const coded = codes[name]?.[String(value)];
    if (coded !== undefined) result[moved[name] ?? name] = coded;
    else if (name === 'comment' && moved['comment'] !== undefined) result['note'] = [{ text: value }];
    else if (Object.hasOwn(concepts, name))
      result[name] = { coding: [{ system: concepts[name], code: value, display: `(${String(value)})` }] };
    else if (lists.includes(name)) result[name] = [value];
    else if (name === 'dosage' || name === 'dosageInstruction') result[name] = dosages(value);
    else rewrite(name, value, rewriting, result);
  }
  // http://hl7.org/fhir/R4/medicationstatement.html#tabs-diff: what is not taken has a status of its own.
  if (resource['taken'] === 'n') result['status'] = 'not-taken';
  if (type !== undefined) result['resourceType'] = type;
  return mapStrings(withoutExtensions(result), (text) =>
    text
      .replace(/^http:\/\/hl7\.org\/fhir\/(observation-category|data-absent-reason)$/, `${hl7}$1`)
      .replace(/^http:\/\/hl7\.org\/fhir\/v([23])\/(.+)$/, `${hl7}v$1-$2`)
      .replace(/^ProcedureRequest\//, 'ServiceRequest/')
      .replace(/^ReferralRequest\//, 'ServiceRequest/'),
  ) as Draft;
}

/** Puts what R4 has elsewhere in its place; what has no place of its own stays in what holds it. */
function rewrite(
  name: string,
  value: unknown,
  { moved = {}, gone: allGone = [] }: Rewriting,
  result: Draft,
): void {
  const gone = allGone.filter((path) => path.startsWith(`${name}.`));
  const inner = Object.entries(moved).filter(([from]) => from.startsWith(`${name}.`));
  const items = (Array.isArray(value) ? (value as unknown[]) : [value]).map((item) => {
    if (!isRecord(item)) return item;
    const copy: Draft = { ...item };
    for (const [from, to] of inner) {
      const part = from.slice(name.length + 1).split('.')[0] ?? '';
      if (!(part in copy)) continue;
      if (from.split('.').length === 3) {
        const nested = copy[part];
        const [own = '', target = ''] = [from.split('.')[2], to.split('.')[2]];
        if (!isRecord(nested) || !(own in nested)) continue;
        const { [own]: taken, ...others } = nested;
        copy[part] = { ...others, [target]: taken };
      } else {
        const taken = copy[part];
        Reflect.deleteProperty(copy, part);
        if (to.includes('.')) copy[to.split('.')[1] ?? ''] = taken;
        else if (to === (moved[name] ?? name)) return taken;
        else result[to] = taken;
      }
    }
    for (const path of gone) without(copy, path.split('.').slice(1));
    return copy;
  });
  const kept = items.filter((item) => !isRecord(item) || Object.keys(item).length > 0);
  if (kept.length > 0) result[moved[name] ?? name] = Array.isArray(value) ? kept : kept[0];
}

function without(holder: unknown, path: readonly string[]): void {
  const [first = '', ...rest] = path;
  if (!isRecord(holder)) return;
  if (rest.length === 0) Reflect.deleteProperty(holder, first);
  else without(holder[first], rest);
}

/** Without what profiles of STU3 say in extensions. */
function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !/xtension$|^_/.test(key))
      .map(([key, part]) => [key, withoutExtensions(part)]),
  );
}

/** The name of the type in R4. */
export function typeInR4(resourceType: string): string {
  return rewritings[resourceType]?.type ?? resourceType;
}

/** Where R4 has an element of STU3; undefined where it can't be said. */
export function pathInR4(resourceType: string, path: string): string | undefined {
  const { moved = {}, concepts = {}, gone = [] } = rewritings[resourceType] ?? {};
  const [first = ''] = path.split('.');
  if (gone.includes(first) || gone.includes(path) || path.includes('xtension')) return undefined;
  if (Object.hasOwn(concepts, path)) return `${path}.coding.code`;
  const dosed = path.replace(/^(dosage|dosageInstruction)\.((?:dose|rate)[A-Z])/, '$1.doseAndRate.$2');
  for (const [from, to] of Object.entries(moved)) {
    if (path === from) return to;
    if (path.startsWith(`${from}.`)) return to + path.slice(from.length);
  }
  return dosed;
}

function dosages(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return (value as unknown[]).map((dosage) => {
    if (!isRecord(dosage)) return dosage;
    const isDose = (name: string): boolean => /^(?:dose|rate)[A-Z]/.test(name);
    const parts = Object.entries(dosage).filter(([name]) => isDose(name));
    const rest = Object.entries(dosage).filter(([name]) => !isDose(name));
    return Object.fromEntries(
      parts.length === 0 ? rest : [...rest, ['doseAndRate', [Object.fromEntries(parts)]]],
    );
  });
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, map));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapStrings(part, map)]));
}
