import { describe, expect, it } from 'vitest';
import { r4 } from '../definitions/r4.js';
import { stu3 } from '../definitions/stu3.js';
import { describeFinding } from '../finding/describeFinding.js';
import type { Finding } from '../finding/Finding.js';
import { createRuleRegistry } from '../finding/RuleRegistry.js';
import { readHar } from './har/readHar.js';
import { readFhir } from './readFhir.js';
import type { ReadOptions } from './ReadSettings.js';
import { readingRules } from './rules.js';

const fhir = 'xmlns="http://hl7.org/fhir"';
const xml = (content: string) => `<Patient ${fhir}>${content}</Patient>`;

/** Texts that together call forth every finding of reading. */
const inputs: readonly (readonly [input: string | Uint8Array, options?: ReadOptions])[] = [
  [''],
  [' '],
  ['x'],
  ['xx', { limits: { length: 1 } }],
  [
    '{"resourceType":"A",a:+1,"b":\'x\',"id":"\t","id":"\\x","__proto__":1e999,"d":12345678901234567890123,}//',
  ],
  ['{"resourceType":"A"}', { contentType: 'application/xml+fhir' }],
  ['{"resourceType":"A"}\n{"resourceType":"A","id":01,"a":02}', { limits: { findings: 1 } }],
  ['{"resourceType":"A"}x'],
  ['{"resourceType":"A"}\n{\n}'],
  ['{"resourceType":"A"'],
  ['{"resourceType":"A" "'],
  ['["\\ud800",{}]'],
  ['[[1]]', { limits: { depth: 1 } }],
  ['[1,2,3]', { limits: { values: 1 } }],
  [Uint8Array.from([0x7b, 0xe9, 0x7d])],
  [Uint8Array.from([0x7b, 0, 0x7d, 0])],
  ['\ufeff{}'],
  ['{"resourceType":"Patient"}'],
  ['{"resourceType":"Pateint"}'],
  ['{"resourceType":"Patient"}', { contentType: 'x/y;fhirVersion=1' }],
  ['{"resourceType":"Patient","animal":{}}', { release: 'R4' }],
  ['[{"resourceType":"Patient","animal":{}},{"resourceType":"ServiceRequest"}]'],
  [`<Patient ${fhir}>`, { release: 'R4' }],
  [xml('<a></b>'), { release: 'R4' }],
  [`${xml('')}x`, { release: 'R4' }],
  [`<!DOCTYPE a>${xml('')}`, { release: 'R4' }],
  [xml('<x:id value="&nbsp;&&#1;" value="a"/>'), { release: 'R4' }],
  [` <?xml version="1.0"?>${xml('')}`, { release: 'R4' }],
  [`<?xml?>${xml('')}`, { release: 'R4' }],
  ['<a/>', { release: 'R4' }],
  [xml('<id xmlns="" value="a"/><id xmlns="urn:x"/>'), { release: 'R4' }],
  [xml('<name a="b">x</name><active value="true"/>'), { release: 'R4' }],
  [xml('<extension><url value="urn:a"/></extension>'), { release: 'R4' }],
  [xml(''), { release: 'R4', definitions: [] }],
];

/** Recordings that together call forth every finding on one. */
const hars: readonly object[] = [{}, { log: { entries: [{}, exchangeOf('OPTIONS'), exchangeOf('GET')] } }];

function exchangeOf(method: string): object {
  return { request: { method, url: 'https://pgo.example/' }, response: { status: 204 } };
}

describe('the rules of reading', () => {
  const registry = createRuleRegistry(readingRules);
  const findings: readonly Finding[] = [
    ...inputs.flatMap(
      ([input, options]) => readFhir(input, { definitions: [stu3, r4], ...options }).findings,
    ),
    ...hars.flatMap((har) => readHar(har).findings),
  ];

  it('are each shown here', () => {
    const seen = new Set(findings.map(({ code }) => code));
    expect(readingRules.map(({ code }) => code).filter((code) => !seen.has(code))).toEqual([]);
    expect([...seen].filter((code) => !registry.has(code))).toEqual([]);
  });

  it('say in a sentence what is wrong, in both languages', () => {
    for (const finding of findings) {
      for (const language of ['nl', 'en'] as const) {
        const sentence = describeFinding(finding, language, registry);
        expect(sentence).toMatch(/^[A-Z0-9'].*\.$/s);
        expect(sentence).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it('say in a sentence what is asked, in both languages', () => {
    for (const { title } of readingRules) {
      expect(title.nl).toMatch(/^[A-Z0-9'].*\.$/s);
      expect(title.en).toMatch(/^[A-Z0-9'].*\.$/s);
    }
  });
});
