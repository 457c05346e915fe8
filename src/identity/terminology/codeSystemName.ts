const oidNames: ReadonlyMap<string, string> = new Map([
  ['urn:oid:2.16.840.1.113883.6.96', 'http://snomed.info/sct'],
  ['urn:oid:2.16.840.1.113883.6.1', 'http://loinc.org'],
  ['urn:oid:2.16.840.1.113883.2.4.4.31.1', 'http://hl7.org/fhir/sid/icpc-1-nl'],
  ['http://hl7.org/fhir/sid/icpc-1', 'http://hl7.org/fhir/sid/icpc-1-nl'],
  ['urn:oid:2.16.840.1.113883.6.3', 'http://hl7.org/fhir/sid/icd-10-nl'],
  ['urn:oid:2.16.840.1.113883.6.3.2', 'http://hl7.org/fhir/sid/icd-10-nl'],
  ['http://hl7.org/fhir/sid/icd-10', 'http://hl7.org/fhir/sid/icd-10-nl'],
  ['urn:oid:2.16.840.1.113883.6.73', 'http://www.whocc.no/atc'],
  [
    'urn:oid:2.16.840.1.113883.2.4.4.30.45',
    'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen',
  ],
]);

/** Same vocabularies of HL7 under the names of STU3 and of R4. */
const hl7Prefixes = [
  'http://terminology.hl7.org/CodeSystem/',
  'http://hl7.org/fhir/ValueSet/',
  'http://hl7.org/fhir/v3/',
  'http://hl7.org/fhir/v2/',
];

/** One name for a code system that goes by several: OIDs, and vocabularies of HL7 that moved between STU3 and R4. */
export function codeSystemName(system: string): string {
  const trimmed = system.trim();
  const known = oidNames.get(trimmed);
  if (known !== undefined) return known;
  for (const prefix of hl7Prefixes) {
    if (!trimmed.startsWith(prefix)) continue;
    const name = trimmed.slice(prefix.length);
    const family = prefix.endsWith('/v3/') ? 'v3-' : prefix.endsWith('/v2/') ? 'v2-' : '';
    return `hl7:${family}${name}`;
  }
  if (trimmed.startsWith('http://hl7.org/fhir/') && !trimmed.startsWith('http://hl7.org/fhir/sid/')) {
    return `hl7:${trimmed.slice('http://hl7.org/fhir/'.length)}`;
  }
  return trimmed.endsWith('/') ? trimmed.slice(0, -1) : trimmed;
}
