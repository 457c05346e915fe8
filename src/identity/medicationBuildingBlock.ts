import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from '../fhir/FhirResource.js';

/** A building block of the medication process. */
export type MedicationBuildingBlock = 'MA' | 'VV' | 'WDS' | 'TA' | 'MVE' | 'MGB' | 'MTD';

/** Category codes of STU3 (MP 9.0.7) and R4 (MP9 3.0), by type: one number means something else elsewhere. */
const blockOfCategory: ReadonlyMap<string, MedicationBuildingBlock> = new Map([
  ['MedicationRequest|16076005', 'MA'],
  ['MedicationRequest|33633005', 'MA'],
  ['MedicationRequest|52711000146108', 'VV'],
  ['MedicationRequest|395067002', 'WDS'],
  ['MedicationDispense|422037009', 'TA'],
  ['MedicationDispense|373784005', 'MVE'],
  ['MedicationStatement|6', 'MGB'],
  ['MedicationStatement|422979000', 'MGB'],
  ['MedicationAdministration|18629005', 'MTD'],
]);

/** Tails of the OIDs of identifiers, which stayed the same over the versions. */
const blockOfOidTail: readonly (readonly [string, MedicationBuildingBlock])[] = [
  ['.16076005.1', 'MA'],
  ['.52711000146108.1', 'VV'],
  ['.632.1', 'WDS'],
  ['.422037009.1', 'TA'],
  ['.373784005.1', 'MVE'],
  ['.6.1', 'MGB'],
  ['.18629005.1', 'MTD'],
];

const blockOfProfile: readonly (readonly [string, MedicationBuildingBlock])[] = [
  ['MedicationAgreement', 'MA'],
  ['AdministrationAgreement', 'TA'],
  ['VariableDosingRegimen', 'WDS'],
  ['DispenseRequest', 'VV'],
  ['MedicationDispense', 'MVE'],
  ['MedicationUse', 'MGB'],
  ['MedicationUse2', 'MGB'],
  ['MedicationAdministration2', 'MTD'],
  ['MedicationAdministration', 'MTD'],
];

/** The building block of a medication resource by its category, else its identifier or profile; empty for none. */
export function medicationBuildingBlock(resource: FhirResource): MedicationBuildingBlock | '' {
  const { resourceType, category, identifier, meta } = resource;
  for (const concept of listOf(category)) {
    for (const coding of listOf(isRecord(concept) ? concept['coding'] : undefined)) {
      const code = isRecord(coding) ? coding['code'] : undefined;
      const block = typeof code === 'string' ? blockOfCategory.get(`${resourceType}|${code}`) : undefined;
      if (block !== undefined) return block;
    }
  }
  for (const each of listOf(identifier)) {
    const system = isRecord(each) ? each['system'] : undefined;
    if (typeof system !== 'string') continue;
    for (const [tail, block] of blockOfOidTail) if (system.endsWith(tail)) return block;
  }
  for (const profile of listOf(isRecord(meta) ? meta['profile'] : undefined)) {
    if (typeof profile !== 'string') continue;
    for (const [name, block] of blockOfProfile) if (profile.endsWith(`-${name}`)) return block;
  }
  return '';
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).slice(0, 20);
  return value === undefined ? [] : [value];
}
