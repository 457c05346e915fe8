import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { r4 } from '../definitions/r4.js';
import { stu3 } from '../definitions/stu3.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { readFhir } from '../reading/readFhir.js';
import { createMatchers, MatcherInputError, UnknownSymptomError } from '../vitest.js';

const definitions = [stu3, r4];
expect.extend(createMatchers({ definitions }));

const patient = { resourceType: 'Patient', active: true };
const wrong = { resourceType: 'Patient', active: 'ja' };
const searchset = (...resources: readonly object[]): FhirResource => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: resources.length,
  entry: resources.map((resource, index) => ({
    fullUrl: `https://xis.voorbeeld.nl/fhir/x${index}`,
    resource,
    search: { mode: 'match' },
  })),
});
const condition = (id: string): object => ({
  resourceType: 'Condition',
  id,
  clinicalStatus: 'active',
  subject: { reference: 'Patient/a' },
  code: { coding: [{ system: 'http://snomed.info/sct', code: '38341003' }] },
  onsetDateTime: '2020-01-02',
});

/** The answers in a folder of `examples/`, as text. */
function answersIn(folder: string): readonly string[] {
  const path = resolve(import.meta.dirname, '../../examples', folder);
  return readdirSync(path).map((name) => readFileSync(resolve(path, name), 'utf8'));
}

/** The text with which an expectation fails. */
function failureOf(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('The expectation holds.');
}

describe('toBeValidFhir', () => {
  it('passes a valid resource, as object, text, bytes and read text', () => {
    const text = JSON.stringify(patient);
    const options = { release: 'R4' } as const;
    expect(patient).toBeValidFhir(options);
    expect(text).toBeValidFhir(options);
    expect(new TextEncoder().encode(text)).toBeValidFhir(options);
    expect(readFhir(text, { definitions, ...options })).toBeValidFhir(options);
    expect([patient, patient]).toBeValidFhir(options);
  });

  it('fails with the code, the sentence, the place and where to read on', () => {
    expect(wrong).not.toBeValidFhir({ release: 'R4' });
    const text = failureOf(() => {
      expect(JSON.stringify(wrong)).toBeValidFhir({ release: 'R4' });
    });
    expect(text).toContain('Expected valid FHIR; found 1 deviation.');
    expect(text).toContain('element/json-type');
    expect(text).toContain('Patient.active · line 1:');
    expect(text).toContain('npx pgo-keten explain element/json-type');
  });

  it('is told in Dutch when asked', () => {
    const { pass, message } = createMatchers({ definitions, language: 'nl' }).toBeValidFhir(wrong, {
      release: 'R4',
    });
    expect(pass).toBe(false);
    expect(message()).toContain('Verwacht: geldige FHIR. Gevonden: 1 afwijking.');
  });

  it('holds it against a profile that is asked for', () => {
    const profiles = ['http://fhir.nl/fhir/StructureDefinition/nl-core-patient'];
    expect({ ...patient, deceasedString: 'nee' }).not.toBeValidFhir({ release: 'STU3', profiles });
  });

  it('lets what can not be decided pass, unless asked not to', () => {
    const claiming = { ...patient, meta: { profile: ['http://example.org/StructureDefinition/onbekend'] } };
    expect(claiming).toBeValidFhir({ release: 'R4' });
    expect(claiming).not.toBeValidFhir({ release: 'R4', undecided: 'fail' });
  });

  it('never passes a text in which there is nothing', () => {
    expect('').not.toBeValidFhir({ release: 'R4' });
  });

  it.each([undefined, null, 42, [], { geen: 'resource' }])('throws on %j, also behind .not', (received) => {
    expect(() => {
      expect(received).not.toBeValidFhir();
    }).toThrow(MatcherInputError);
  });
});

describe('toConformTo', () => {
  it('passes answers that conform and fails those that do not, by id and by key', () => {
    expect(answersIn('bgz-stu3-zonder-gebreken')).toConformTo('48');
    expect(answersIn('bgz-stu3-met-gebreken')).not.toConformTo('bgz-3');
  });

  it('throws on a gegevensdienst that does not exist', () => {
    expect(() => {
      expect(patient).toConformTo('bgz-33');
    }).toThrow(/bgz-33/);
  });
});

describe('toHaveNoDuplicates', () => {
  it('passes what is there once, and names what is there twice', () => {
    const options = { release: 'STU3' } as const;
    expect(searchset(condition('a'))).toHaveNoDuplicates(options);
    expect(searchset(condition('a'), condition('b'))).not.toHaveNoDuplicates(options);
    const text = failureOf(() => {
      expect(searchset(condition('a'), condition('b'))).toHaveNoDuplicates(options);
    });
    expect(text).toContain('Expected no duplicates; found 1.');
    expect(text).toContain('entry 1 Condition/b');
  });
});

describe('toArriveUnchanged', () => {
  const before = { hops: [{ hop: 'xis', bundles: [searchset(condition('a'))] }] } as const;
  const changed = { ...condition('b'), onsetDateTime: '2021-01-02' };

  it('passes what arrives in another form, as object, text and whole trace', () => {
    const arrived = searchset({ ...condition('b'), meta: { versionId: '7' } });
    expect(arrived).toArriveUnchanged(before);
    expect(JSON.stringify(arrived)).toArriveUnchanged(before, { at: 'pgo' });
    expect({ hops: [...before.hops, { hop: 'pgo', bundles: [arrived] }] }).toArriveUnchanged();
  });

  it('tells what was lost or changed, and at which hop', () => {
    expect(searchset()).not.toArriveUnchanged(before);
    const text = failureOf(() => {
      expect(searchset(changed)).toArriveUnchanged(before, { at: 'pgo' });
    });
    expect(text).toContain('Expected everything to arrive unchanged; found 1 difference.');
    expect(text).toContain('Condition.onset');
    expect(text).toMatch(/pgo · capture \d · entry 0 · Condition/);
    expect(text).toContain('the PGO');
  });

  it('throws on what is no trace and nothing that can be compared, also behind .not', () => {
    expect(() => {
      expect(searchset()).not.toArriveUnchanged();
    }).toThrow(MatcherInputError);
    expect(() => {
      expect(42).not.toArriveUnchanged(before);
    }).toThrow(MatcherInputError);
  });
});

describe('toClassifyAs', () => {
  const expired = {
    evidence: { oauth: { endpoint: 'token', error: 'invalid_grant', grant: 'refresh_token' } },
  };

  it('passes on the main issue and tells what it is otherwise', () => {
    expect(expired).toClassifyAs('toestemming-of-token-verlopen');
    expect(expired).not.toClassifyAs('serverfout');
    const text = failureOf(() => {
      expect(expired).toClassifyAs('serverfout');
    });
    expect(text).toContain("Expected 'serverfout'; found 'toestemming-of-token-verlopen'.");
  });

  it('reads words as well', () => {
    expect(
      'De helft van mijn medicijnen staat er twee keer in, elke keer als ik ververs komt alles er nog eens bij',
    ).toClassifyAs('dubbel-na-herhaald-ophalen');
    expect(() => {
      expect(42).not.toClassifyAs('serverfout');
    }).toThrow(MatcherInputError);
  });

  it('throws on a symptom that does not exist, with the nearest', () => {
    expect(() => {
      expect(expired).toClassifyAs('serverfoud' as never);
    }).toThrow(UnknownSymptomError);
  });
});
