import { describe, expect, it } from 'vitest';
import { r4 } from '../../definitions/r4.js';
import { stu3 } from '../../definitions/stu3.js';
import { readFhir } from '../readFhir.js';
import type { ReadOptions } from '../ReadSettings.js';

const read = (xml: string, options: ReadOptions = {}) =>
  readFhir(xml, { definitions: [stu3, r4], release: 'R4', ...options });
const patient = (content: string) => `<Patient xmlns="http://hl7.org/fhir">${content}</Patient>`;
/** What stands in a Patient, as JSON. */
const json = (content: string) => {
  const { resource } = read(patient(content));
  return resource === undefined ? undefined : { ...resource, resourceType: undefined };
};
const findings = (content: string) =>
  read(patient(content)).findings.map(({ code, path, line, column, evidence }) => ({
    code,
    path,
    place: `${String(line)}:${String(column)}`,
    evidence,
  }));

describe('reading XML', () => {
  it('gives arrays, numbers and booleans as JSON has them', () => {
    expect(
      json(`<active value="true"/>
        <name><family value="de Vries"/><given value="Anna"/><given value="Maria"/></name>
        <multipleBirthInteger value="2"/>`),
    ).toEqual({
      active: true,
      name: [{ family: 'de Vries', given: ['Anna', 'Maria'] }],
      multipleBirthInteger: 2,
    });
  });

  it('keeps id and extensions of primitives apart, in step with their values', () => {
    expect(
      json(`<name><given value="a"/><given id="g"><extension url="urn:x"><valueCode value="y"/></extension></given><given value="c"/></name>
        <gender id="x" value="male"/>
        <birthDate><extension url="urn:z"><valueString value="q"/></extension></birthDate>`),
    ).toEqual({
      name: [
        {
          given: ['a', null, 'c'],
          _given: [null, { id: 'g', extension: [{ url: 'urn:x', valueCode: 'y' }] }, null],
        },
      ],
      gender: 'male',
      _gender: { id: 'x' },
      _birthDate: { extension: [{ url: 'urn:z', valueString: 'q' }] },
    });
    expect(json('<name><given id="g"/></name>')).toEqual({ name: [{ _given: [{ id: 'g' }] }] });
  });

  it('reads contained resources, narratives and complex extensions', () => {
    const div = '<div xmlns="http://www.w3.org/1999/xhtml">één</div>';
    expect(
      json(`<id value="p"/><text><status value="generated"/>${div}</text>
        <contained><Organization><id value="o"/></Organization></contained>
        <extension url="urn:a"><extension url="b"><valueDecimal value="1.50"/></extension></extension>`),
    ).toEqual({
      id: 'p',
      text: { status: 'generated', div },
      contained: [{ resourceType: 'Organization', id: 'o' }],
      extension: [{ url: 'urn:a', extension: [{ url: 'b', valueDecimal: 1.5 }] }],
    });
  });

  it('reads a Bundle with its entries', () => {
    const bundle = read(
      `<Bundle xmlns="http://hl7.org/fhir"><type value="searchset"/><total value="1"/>
        <entry><fullUrl value="urn:uuid:1"/><resource><Patient><id value="a"/></Patient></resource></entry></Bundle>`,
    );
    expect(bundle).toMatchObject({ kind: 'resource', form: 'xml', findings: [] });
    expect(bundle.resource).toEqual({
      resourceType: 'Bundle',
      type: 'searchset',
      total: 1,
      entry: [{ fullUrl: 'urn:uuid:1', resource: { resourceType: 'Patient', id: 'a' } }],
    });
  });

  it('keeps what the definitions do not have, for validation to find', () => {
    expect(json('<shoeSize value="42"/><odd><deep value="1"/><deep value="2"/></odd>')).toEqual({
      shoeSize: '42',
      odd: { deep: ['1', '2'] },
    });
    expect(json('<gender><value value="male"/></gender><gender value="x"/>')).toEqual({
      gender: [{ value: 'male' }, 'x'],
    });
    expect(json('<gender><coding><code value="male"/></coding></gender><maritalStatus value="M"/>')).toEqual({
      gender: { coding: { code: 'male' } },
      maritalStatus: 'M',
    });
    expect(json('<active value="yes"/><multipleBirthInteger value="+2"/>')).toEqual({
      active: 'yes',
      multipleBirthInteger: '+2',
    });
    expect(json('<gender/><name/><contained/>')).toEqual({ _gender: {}, name: [{}], contained: [{}] });
    expect(read('<Pateint xmlns="http://hl7.org/fhir"><id value="a"/></Pateint>').resource).toEqual({
      resourceType: 'Pateint',
      id: 'a',
    });
  });

  it('lets nothing take the place of the resource type', () => {
    expect(read(patient('<resourceType value="x"/>')).resource).toEqual({
      resourceType: 'Patient',
      _resourceType: 'x',
    });
    const unknown = '<Pateint xmlns="http://hl7.org/fhir" resourceType="y"><__proto__ value="z"/></Pateint>';
    const { resource } = read(unknown);
    expect(Object.entries(resource ?? {})).toEqual([
      ['resourceType', 'Pateint'],
      ['_resourceType', 'y'],
      ['__proto__', 'z'],
    ]);
  });

  it('is quick with many elements that nobody knows', () => {
    const start = performance.now();
    const { findings } = read(patient('<odd a="1">x</odd><name b="2"/>'.repeat(50_000)));
    expect(findings.at(-1)).toMatchObject({ code: 'text/more-findings' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('takes names that mean something to JavaScript as mere names', () => {
    const { resource } = read(patient('<__proto__ polluted="1"/><constructor value="x"/>'));
    expect(Object.keys(resource ?? {})).toEqual(['resourceType', '__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    [
      '<gender value="male" valeu="x"/>',
      'xml/unexpected-attribute',
      'Patient.gender',
      '1:59',
      { name: 'valeu', element: 'gender' },
    ],
    [
      '<name value="x"><family value="y"/></name>',
      'xml/unexpected-attribute',
      'Patient.name[0]',
      '1:44',
      { name: 'value', element: 'name' },
    ],
    [
      '<gender value="male" xml:lang="nl"/>',
      'xml/unexpected-attribute',
      'Patient.gender',
      '1:59',
      { name: 'lang', element: 'gender' },
    ],
    ['<gender>male</gender>', 'xml/unexpected-text', 'Patient.gender', '1:46', { name: 'gender' }],
    ['<name>\n x</name>', 'xml/unexpected-text', 'Patient.name[0]', '2:2', { name: 'name' }],
    [
      '<name/><active value="true"/>',
      'xml/element-order',
      'Patient.active',
      '1:45',
      { name: 'active', after: 'name' },
    ],
    [
      '<name/><gender value="male"/><name/>',
      'xml/element-order',
      'Patient.name',
      '1:67',
      { name: 'name', after: 'gender' },
    ],
    [
      '<extension><url value="urn:a"/></extension>',
      'xml/attribute-expected',
      'Patient.extension[0]',
      '1:49',
      { name: 'url' },
    ],
    [
      '<gender xmlns="urn:x" value="male"/>',
      'xml/wrong-namespace',
      'Patient',
      '1:38',
      { name: 'gender', found: 'urn:x', read: 'not' },
    ],
    [
      '<text><div>a</div></text>',
      'xml/wrong-namespace',
      'Patient.text',
      '1:44',
      { name: 'div', found: 'http://hl7.org/fhir', read: 'as-fhir' },
    ],
    [
      '<contained a="b"><Basic/></contained>',
      'xml/unexpected-attribute',
      'Patient.contained[0]',
      '1:49',
      { name: 'a', element: 'contained' },
    ],
    [
      '<extension url="urn:a"><valueDecimal value="1e999"/></extension>',
      'text/number-out-of-range',
      'Patient.extension[0].valueDecimal',
      '1:75',
      { found: '#x###' },
    ],
  ])('reports %s', (content, code, path, place, evidence) => {
    expect(findings(content)).toContainEqual({ code, path, place, evidence });
  });

  it('accepts where the schema is', () => {
    const text = `<Patient xmlns="http://hl7.org/fhir" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="http://hl7.org/fhir patient.xsd"/>`;
    expect(read(text)).toMatchObject({ kind: 'resource', findings: [] });
  });

  it('places what it finds in a Bundle at the resource of its entry', () => {
    const text = `<Bundle xmlns="http://hl7.org/fhir">\n<entry><fullUrl value="urn:uuid:1"/><resource><Patient><gender x="y" value="male"/></Patient></resource></entry></Bundle>`;
    expect(read(text).findings).toMatchObject([
      { code: 'xml/unexpected-attribute', path: 'Patient.gender', entry: 0, fullUrl: 'urn:uuid:1', line: 2 },
    ]);
  });

  it('reads a resource without namespace and says so; other XML is no resource', () => {
    expect(read('<Patient><gender value="male"/></Patient>')).toMatchObject({
      resource: { gender: 'male' },
      findings: [{ code: 'xml/wrong-namespace', evidence: { name: 'Patient', found: '', read: 'as-fhir' } }],
    });
    const mixed = '<Patient><gender xmlns="http://hl7.org/fhir" value="male"/></Patient>';
    expect(read(mixed)).toMatchObject({ resource: { gender: 'male' }, findings: [{}] });
    expect(read('<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"/>')).toMatchObject({
      kind: 'nothing',
      form: 'xml',
      findings: [{ code: 'xml/not-a-resource', severity: 'fatal', line: 1, column: 1 }],
    });
  });

  it.each([
    [
      'a profile',
      '<Patient xmlns="http://hl7.org/fhir"><meta><profile value="http://fhir.nl/fhir/StructureDefinition/nl-core-patient"/></meta></Patient>',
      'STU3',
      'profile',
    ],
    ['an element', '<Observation xmlns="http://hl7.org/fhir"><encounter/></Observation>', 'R4', 'structure'],
    [
      'a value where R4 has elements',
      '<Condition xmlns="http://hl7.org/fhir"><clinicalStatus value="active"/></Condition>',
      'STU3',
      'structure',
    ],
    [
      'an element further down',
      '<Encounter xmlns="http://hl7.org/fhir"><diagnosis><use/></diagnosis></Encounter>',
      'R4',
      'structure',
    ],
    [
      'a resource in an entry',
      '<Bundle xmlns="http://hl7.org/fhir"><entry><resource><ServiceRequest/></resource></entry></Bundle>',
      'R4',
      'structure',
    ],
    [
      'a version',
      '<CapabilityStatement xmlns="http://hl7.org/fhir"><fhirVersion value="3.0.2"/></CapabilityStatement>',
      'STU3',
      'fhir-version',
    ],
  ])('tells the release by %s', (_, xml, release, releaseBasis) => {
    expect(readFhir(xml, { definitions: [stu3, r4] })).toMatchObject({
      kind: 'resource',
      release,
      releaseBasis,
    });
  });

  it('asks for the release rather than guess, and reads nothing then', () => {
    const asked = readFhir(patient(''), { definitions: [stu3, r4] });
    expect(asked).toMatchObject({ kind: 'nothing', form: 'xml', findings: [{ code: 'release/unknown' }] });
  });

  it('needs the definitions of the release', () => {
    const needed = readFhir(patient(''), { release: 'R4', definitions: stu3 });
    expect(needed).toMatchObject({
      kind: 'nothing',
      findings: [
        {
          code: 'xml/definitions-needed',
          outcome: 'cantTell',
          reason: 'definition-unknown',
          evidence: { release: 'R4' },
        },
      ],
    });
  });

  it('reads bytes in the encoding that the XML declares', () => {
    const declared = (name: string, ...bytes: readonly number[]) => {
      const start = `<?xml version="1.0" encoding="${name}"?><Patient xmlns="http://hl7.org/fhir"><id value="`;
      return Uint8Array.from([
        ...new TextEncoder().encode(start),
        ...bytes,
        ...new TextEncoder().encode('"/></Patient>'),
      ]);
    };
    const of = (bytes: Uint8Array) => readFhir(bytes, { definitions: r4, release: 'R4' });
    expect(of(declared('utf-8', 0xc3, 0xa9))).toMatchObject({ resource: { id: 'é' }, findings: [] });
    expect(of(declared('ISO-8859-1', 0xe9))).toMatchObject({
      resource: { id: 'é' },
      encoding: 'windows-1252',
      findings: [{ code: 'text/other-encoding', evidence: { encoding: 'iso-8859-1' } }],
    });
    expect(of(declared('ISO-8859-15', 0xa4))).toMatchObject({ resource: { id: '€' }, encoding: 'declared' });
    expect(of(declared('x-unheard-of', 0x41))).toMatchObject({
      resource: { id: 'A' },
      findings: [{ code: 'text/other-encoding' }],
    });
    const marked = new TextEncoder().encode(`\ufeff${patient('<id value="a"/>')}`);
    expect(of(marked)).toMatchObject({ resource: { id: 'a' }, findings: [] });
  });

  it('holds the content type against it', () => {
    expect(read(patient(''), { contentType: 'application/fhir+xml; fhirVersion=4.0' }).findings).toEqual([]);
    expect(read(patient(''), { contentType: 'application/fhir+json' }).findings).toMatchObject([
      { code: 'text/content-type-differs', evidence: { form: 'xml' } },
    ]);
  });
});
