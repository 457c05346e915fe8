import type { PartyCode } from '../taxonomy/parties.js';
import type { RecordMatch } from '../identity/compareRecords.js';
import { sharedIdentifier } from './compareIdentifiers.js';
import type { DuplicateKind } from './DuplicateResult.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/**
 * Who most probably brought a duplicate about, by its kind. Without a look at each hop the source system answers for
 * what one answer holds twice, and the PGO for what it keeps or shows twice. Two providers that recorded one fact did
 * right, both of them.
 */
export function suspectOf(
  kind: DuplicateKind,
  a: ResourceRecord,
  b: ResourceRecord,
  matches: RecordMatch,
): PartyCode | 'none' {
  switch (kind) {
    case 'paging-overlap':
    case 'include-overlap':
    case 'id-regenerated':
    case 'no-identifier-copy':
    case 'product-repeat':
      return 'xis-leverancier';
    case 'refetch-accumulated':
    case 'admin-repeat':
    case 'cross-fhir-version':
    case 'unit-variant':
    case 'patient-cross-source':
    case 'practitioner-cross-source':
    case 'organization-cross-source':
      return 'pgo';
    case 'two-services-same-source':
      return a.identifiers.length === 0 ||
        b.identifiers.length === 0 ||
        sharedIdentifier(a.identifiers, b.identifiers) === undefined
        ? 'xis-leverancier'
        : 'pgo';
    case 'version-history':
      // Both states in one answer: the source sends an old one as if it were current.
      return a.context.answer === b.context.answer ? 'xis-leverancier' : 'pgo';
    case 'document-reencoded':
      return a.context.source === b.context.source ? 'xis-leverancier' : 'pgo';
    case 'code-system-variant':
      return onlyText(a, matches) ? 'xis-leverancier' : 'pgo';
    case 'recorded-twice':
      return 'zorgaanbieder';
    case 'cross-source-copy':
    case 'cross-source-independent':
      return 'none';
  }
}

/** Whether the concepts could only be held against each other by their text. */
function onlyText({ comparison }: ResourceRecord, matches: RecordMatch): boolean {
  return (
    comparison?.fields.some(({ role }, at) => role === 'match' && matches[at]?.means === 'text') === true
  );
}
