import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { compareHops, describe as describeItem } from '../../src/index.js';
import { reportFormats, writeReport } from '../../src/report.js';

// Passes the test of eleven, and is made here so that no such number stands in the sources.
const bsn = '9'.repeat(8) + '0';

const person = {
  resourceType: 'Patient',
  id: bsn,
  identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: bsn }],
  name: [{ family: 'Voorbeeld' }],
};

const strayed = { ...person, gender: bsn, birthDate: bsn, [`x${bsn}`]: 1 };

const problem = {
  resourceType: 'Condition',
  id: 'c1',
  subject: { reference: `Patient/${bsn}` },
  code: { text: 'Hoofdpijn' },
};

function answer(
  ...resources: readonly { readonly resourceType: string; readonly id: string }[]
): FhirResource {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: [{ relation: 'self', url: `https://xis.example/fhir/Condition?patient=Patient/${bsn}` }],
    entry: resources.map((resource) => ({
      fullUrl: `https://xis.example/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
}

const inputs = [
  { content: JSON.stringify(strayed) },
  { content: answer(strayed, problem, person) },
  { content: answer(person, problem) },
  { content: { resourceType: bsn } },
  { content: `{"resourceType":"Patient","x${bsn}":1,"x${bsn}":2,"id":"${bsn}","id":"p"}` },
  { content: `{"resourceType":"Patient","id":"p","${bsn}":` },
  { content: `<Patient xmlns="http://hl7.org/fhir"><id value="${bsn}"/><x${bsn} a${bsn}="1"/></Patient>` },
  { content: `<Patient xmlns="http://hl7.org/fhir"><x${bsn}></Patient>` },
  { content: `<Patient xmlns="urn:${bsn}"/>` },
  {
    content: {
      request: {
        method: 'GET',
        url: `https://xis.example/fhir/Patient/${bsn}?x${bsn}=${bsn}&identifier=${bsn}`,
      },
      response: { status: 500, headers: { 'content-type': bsn }, body: bsn },
    },
  },
  {
    content: {
      resourceType: 'Patient',
      id: 'p',
      extension: [{ url: bsn, valueCode: bsn }],
      modifierExtension: [{ url: `urn:${bsn}`, valueString: bsn }],
      telecom: [{ system: bsn, value: bsn, rank: Number(bsn) }],
      photo: [{ contentType: bsn, data: bsn }],
      generalPractitioner: [{ reference: `#${bsn}` }, { reference: `Practitioner/${bsn}`, type: bsn }],
    },
  },
  { content: { resourceType: 'Patient', id: 'p', contained: [{ ...person, resourceType: 'Person' }] } },
];

describe('a BSN that strayed into ids, addresses, codes, dates and names of elements', () => {
  describe.each(['STU3', 'R4'] as const)('%s', (release) => {
    describe.each(['masked', 'verbatim'] as const)('%s', (evidence) => {
      const report = check(inputs, { definitions: [stu3, r4], release, evidence, dienst: '48' });

      it('is found', () => {
        expect(report.findings.map(({ code }) => code)).toEqual(
          expect.arrayContaining(['element/unknown', 'binding/code-not-in-value-set', 'primitive/format']),
        );
        expect(report.duplicates.groups.length).toBeGreaterThan(0);
      });

      it.each(Object.keys(reportFormats) as (keyof typeof reportFormats)[])(
        'stands nowhere in %s',
        (format) => {
          for (const language of ['nl', 'en'] as const) {
            const text = writeReport(report, { format, language });
            expect(text.length).toBeGreaterThan(100);
            expect(text).not.toContain(bsn);
          }
        },
      );
    });
  });

  it('stands in no difference between hops', () => {
    const { differences } = compareHops({
      hops: [
        { hop: 'xis', bundles: [answer(person, problem)] },
        { hop: 'dva', bundles: [answer(strayed)] },
        { hop: 'pgo', bundles: [answer()] },
      ],
    });
    expect(differences.length).toBeGreaterThan(1);
    expect(JSON.stringify(differences)).not.toContain(bsn);
    expect(differences.map((difference) => describeItem(difference, 'en')).join()).not.toContain(bsn);
  });
});
