/**
 * Reading beside `JSON.parse` of the same bytes, and XML beside JSON of the same content, interleaved in one run:
 * `npx tsx bench/reading.ts [megabytes]`.
 * The Bundles are made up: laboratory results of nobody.
 */
import { r4 } from '../src/definitions/r4.js';
import { stu3 } from '../src/definitions/stu3.js';
import { readFhir } from '../src/reading/readFhir.js';

const definitions = [stu3, r4];

const labProfile = 'http://nictiz.nl/fhir/StructureDefinition/nl-core-LaboratoryTestResult';
const unknownProfile = 'https://xis.example/fhir/StructureDefinition/laboratory-result';

function observation(index: number, profile: string): object {
  const id = `result-${index}`;
  return {
    fullUrl: `https://xis.example/fhir/Observation/${id}`,
    resource: {
      resourceType: 'Observation',
      id,
      meta: { profile: [profile] },
      identifier: [{ system: 'https://xis.example/resultaat', value: String(100_000 + index) }],
      status: 'final',
      category: [
        {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' },
          ],
        },
      ],
      code: {
        coding: [
          { system: 'http://loinc.org', code: '2160-0', display: 'Creatinine [Mass/volume] in Serum' },
        ],
        text: 'Kreatinine in serum, geïnterpreteerd "zoals bepaald"',
      },
      subject: { reference: 'Patient/voorbeeld', display: 'Mevrouw V. Voorbeeld' },
      effectiveDateTime: '2025-11-03T08:45:00+01:00',
      valueQuantity: {
        value: 60 + (index % 400) / 10,
        unit: 'µmol/L',
        system: 'http://unitsofmeasure.org',
        code: 'umol/L',
      },
      referenceRange: [{ low: { value: 45, unit: 'µmol/L' }, high: { value: 84.5, unit: 'µmol/L' } }],
    },
    search: { mode: 'match' },
  };
}

function bundle(entries: number, profile: string, indent?: number): Uint8Array {
  const entry = Array.from({ length: entries }, (_, index) => observation(index, profile));
  const text = JSON.stringify(
    { resourceType: 'Bundle', type: 'searchset', total: entries, entry },
    null,
    indent,
  );
  return new TextEncoder().encode(text);
}

/** A Bundle of at least a number of megabytes, made in pieces: no text of that size is held. */
function largeBundle(megabytes: number): Uint8Array {
  const wanted = megabytes * 1_000_000;
  const bytes = new Uint8Array(wanted + 10_000);
  const encoder = new TextEncoder();
  let length = 0;
  const write = (text: string): void => {
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
  };
  write('{"resourceType":"Bundle","type":"searchset","entry":[');
  for (let index = 0; length < wanted; index++)
    write((index === 0 ? '' : ',') + JSON.stringify(observation(index, labProfile)));
  write(']}');
  return bytes.subarray(0, length);
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** Runs candidates in turn and prints the median of each, and how it compares with the first. */
function compare(name: string, rounds: number, candidates: Readonly<Record<string, () => unknown>>): void {
  const times = new Map<string, number[]>(Object.keys(candidates).map((key) => [key, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [key, run] of Object.entries(candidates)) {
      const start = performance.now();
      run();
      times.get(key)?.push(performance.now() - start);
    }
  }
  console.log(`${name}, median of ${rounds}`);
  let reference: number | undefined;
  for (const [key, list] of times) {
    const time = median(list);
    reference ??= time;
    console.log(`  ${key.padEnd(28)} ${time.toFixed(2).padStart(9)} ms  ${(time / reference).toFixed(2)}x`);
  }
}

function compareJson(name: string, bytes: Uint8Array, rounds: number): void {
  compare(`${name}, ${(bytes.length / 1e6).toFixed(2)} MB`, rounds, {
    'JSON.parse': () => parse(bytes),
    'readFhir, release told': () => readFhir(bytes, { release: 'R4' }),
    'readFhir, release detected': () => readFhir(bytes, { definitions }),
  });
}

/** FHIR XML of a value; no primitive extensions and no escapes are needed here but these. */
function xmlOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => xmlOf(name, item)).join('');
  if (typeof value !== 'object' || value === null) {
    const text = String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
    return `<${name} value="${text}"/>`;
  }
  const { resourceType, ...members } = value as Record<string, unknown>;
  const content = Object.entries(members)
    .map(([key, member]) => xmlOf(key, member))
    .join('\n');
  return typeof resourceType === 'string'
    ? `<${name}><${resourceType}>${content}</${resourceType}></${name}>`
    : `<${name}>${content}</${name}>`;
}

function compareXml(entries: number, rounds: number): void {
  const json = bundle(entries, labProfile);
  const { resourceType: _, ...content } = parse(json) as Record<string, unknown>;
  const xml = new TextEncoder().encode(
    xmlOf('Bundle', content).replace('<Bundle>', '<Bundle xmlns="http://hl7.org/fhir">'),
  );
  compare(`XML, ${entries} entries, ${(xml.length / 1e6).toFixed(2)} MB`, rounds, {
    'readFhir, JSON': () => readFhir(json, { definitions }),
    'readFhir, XML': () => readFhir(xml, { definitions }),
  });
}

const megabytes = Number(process.argv[2] ?? 200);
compareJson('1,000 entries', bundle(1_000, labProfile), 101);
compareJson('1,000 entries, indented', bundle(1_000, labProfile, 2), 101);
compareJson('1,000 entries that fit both releases', bundle(1_000, unknownProfile), 101);
compareJson('1 entry', bundle(1, labProfile), 2_001);
compareXml(1_000, 51);
compareJson('large Bundle', largeBundle(megabytes), 5);
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
