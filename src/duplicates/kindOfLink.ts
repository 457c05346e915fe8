import type { RecordMatch } from '../identity/compareRecords.js';
import type { FieldMeans } from '../identity/FieldComparison.js';
import { sharedIdentifier } from './compareIdentifiers.js';
import type { DuplicateKind, DuplicateVerdict } from './DuplicateResult.js';
import { sameEntry } from './stateDiffers.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/** Types of which another source keeps a copy; of the others each source makes its own record. */
const copied: ReadonlySet<string> = new Set([
  'Observation',
  'DiagnosticReport',
  'DocumentReference',
  'Binary',
  'MedicationRequest',
  'MedicationDispense',
  'MedicationStatement',
  'MedicationAdministration',
  'ImagingStudy',
  'Specimen',
  'QuestionnaireResponse',
  'Composition',
  'Media',
]);

const kindOfParty: ReadonlyMap<string, DuplicateKind> = new Map<string, DuplicateKind>([
  ['Patient', 'patient-cross-source'],
  ['Practitioner', 'practitioner-cross-source'],
  ['PractitionerRole', 'practitioner-cross-source'],
  ['Organization', 'organization-cross-source'],
]);

/** How two records that are one came to be two. */
export function kindOfLink(
  verdict: DuplicateVerdict,
  a: ResourceRecord,
  b: ResourceRecord,
  matches: RecordMatch,
): DuplicateKind {
  if (verdict === 'exact') return kindOfExact(a, b);
  if (verdict === 'version-of') return releasesDiffer(a, b) ? 'cross-fhir-version' : 'version-history';
  if (verdict === 'same-identity') return kindOfIdentity(a, b);
  return kindOfFact(a, b, matches);
}

function kindOfExact(a: ResourceRecord, b: ResourceRecord): DuplicateKind {
  const carrier = a.comparison?.carrier === true;
  if (a.context.source !== b.context.source)
    return kindOfParty.get(a.resourceType) ?? (carrier ? carrierKind(a) : 'cross-source-copy');
  if (sameEntry(a, b)) {
    if (a.context.answer === b.context.answer) {
      return a.searchMode === 'include' || b.searchMode === 'include' ? 'include-overlap' : 'paging-overlap';
    }
    if (carrier) return 'admin-repeat';
    return servicesDiffer(a, b) ? 'two-services-same-source' : 'refetch-accumulated';
  }
  if (carrier) return carrierKind(a);
  if (servicesDiffer(a, b)) return 'two-services-same-source';
  return sharedIdentifier(a.identifiers, b.identifiers) === undefined
    ? 'no-identifier-copy'
    : 'id-regenerated';
}

function kindOfIdentity(a: ResourceRecord, b: ResourceRecord): DuplicateKind {
  const numbered = sharedIdentifier(a.identifiers, b.identifiers) !== undefined;
  if (releasesDiffer(a, b) && (numbered || a.context.source === b.context.source))
    return 'cross-fhir-version';
  if (a.context.source !== b.context.source) return kindOfParty.get(a.resourceType) ?? 'cross-source-copy';
  if (servicesDiffer(a, b)) return 'two-services-same-source';
  if (a.comparison?.carrier === true) return carrierKind(a);
  if (!sameEntry(a, b)) return 'id-regenerated';
  return a.context.answer === b.context.answer ? 'paging-overlap' : 'refetch-accumulated';
}

function kindOfFact(a: ResourceRecord, b: ResourceRecord, matches: RecordMatch): DuplicateKind {
  const sameSource = a.context.source === b.context.source;
  const party = kindOfParty.get(a.resourceType);
  if (party !== undefined) return sameSource ? 'admin-repeat' : party;
  if (isDocument(a, matches)) return 'document-reencoded';
  const means = meansOf(a, matches);
  const otherCodes = means.has('concept-map') || means.has('travelling-codes') || means.has('code-level');
  if (sameSource) {
    if (a.comparison?.carrier === true) return otherCodes ? 'code-system-variant' : carrierKind(a);
    if (servicesDiffer(a, b)) return 'two-services-same-source';
    if (releasesDiffer(a, b)) return 'cross-fhir-version';
    const numbered = a.isNumbered && b.isNumbered;
    return numbered || a.context.answer === b.context.answer ? 'recorded-twice' : 'no-identifier-copy';
  }
  if (otherCodes) return 'code-system-variant';
  if (means.has('unit') || means.has('time-zone')) return 'unit-variant';
  return copied.has(a.resourceType) ? 'cross-source-copy' : 'cross-source-independent';
}

/** By what fields that tell facts apart were taken to agree. */
function meansOf(record: ResourceRecord, matches: RecordMatch): ReadonlySet<FieldMeans> {
  const found = new Set<FieldMeans>();
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at];
    const role = record.comparison?.fields[at]?.role;
    if (match?.means !== undefined && (role === 'match' || role === 'distinct')) found.add(match.means);
  }
  return found;
}

function isDocument(record: ResourceRecord, matches: RecordMatch): boolean {
  const at =
    record.comparison?.fields.findIndex(({ comparator }) => comparator.name === 'hash of decoded bytes') ??
    -1;
  return matches[at]?.outcome === 'equal';
}

/** Products and devices are repeated per fact, persons and organisations per answer. */
function carrierKind(record: ResourceRecord): DuplicateKind {
  return record.resourceType === 'Medication' ? 'product-repeat' : 'admin-repeat';
}

function servicesDiffer(a: ResourceRecord, b: ResourceRecord): boolean {
  const [left, right] = [a.context.gegevensdienst, b.context.gegevensdienst];
  return left !== undefined && right !== undefined && left !== right;
}

function releasesDiffer(a: ResourceRecord, b: ResourceRecord): boolean {
  return a.release !== undefined && b.release !== undefined && a.release !== b.release;
}
