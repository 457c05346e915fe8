import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { localCodeOnly } from './local-code-only.js';

const coded = (...systems: (string | undefined)[]) => ({
  resource: {
    resourceType: 'Condition',
    code: {
      text: 'Astma',
      coding: systems.map((system) => ({ ...(system !== undefined && { system }), code: '1' })),
    },
  },
});
const standard = 'SNOMED CT, ICPC-1, ICD-10';
const fails = (name: string, system: string | undefined) => ({
  name,
  input: coded(system),
  expect: [{ at: 'code', evidence: { system: system ?? '', standard } }] as const,
});

testQualityRule(localCodeOnly, {
  passed: [
    { name: 'SNOMED CT', input: coded('http://snomed.info/sct') },
    { name: 'ICPC', input: coded('http://hl7.org/fhir/sid/icpc-1-nl') },
    { name: 'a table of the NHG', input: coded('https://referentiemodel.nhg.org/tabellen/nhg-tabel-25') },
    { name: 'the G-Standaard', input: coded('urn:oid:2.16.840.1.113883.2.4.4.7') },
    { name: 'the Diagnosethesaurus', input: coded('urn:oid:2.16.840.1.113883.2.4.3.120.5.1') },
    {
      name: 'a system of one’s own beside a standard',
      input: coded('https://xis.example/codes', 'http://snomed.info/sct'),
    },
    { name: 'an OID that tells nothing', input: coded('urn:oid:1.2.3.4.5') },
    { name: 'text only', input: { resource: { resourceType: 'Condition', code: { text: 'Astma' } } } },
    {
      name: 'an element without a standard',
      input: {
        resource: {
          resourceType: 'Condition',
          category: [{ coding: [{ system: 'https://xis.example', code: '1' }] }],
        },
      },
    },
  ],
  failed: [
    fails('a vendor', 'https://xis.example/codes'),
    fails('an organisation', 'urn:oid:2.16.840.1.113883.2.4.3.999.1'),
    fails('an organisation by its AGB', 'urn:oid:2.16.840.1.113883.2.4.6.1.6010713.1'),
    fails('an organisation by its URA', 'urn:oid:2.16.528.1.1007.3.3.21870932.5'),
    fails('a UUID', 'urn:uuid:6f9619ff-8b86-d011-b42d-00cf4fc964ff'),
    fails('a private enterprise', 'urn:oid:1.3.6.1.4.1.99999.1'),
    fails('a word', 'HIX-DIAGNOSE'),
    fails('no system', undefined),
    fails('a look-alike', 'http://snomed.info.example/sct'),
  ],
});
