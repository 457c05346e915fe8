import { describe, expect, it } from 'vitest';
import type { AnsweredRequest } from '../../test/support/transactionAnswers.js';
import { everyRequest, goodExchange } from '../../test/support/transactionAnswers.js';
import type { Deviation } from '../../test/support/transactionDeviations.js';
import { deviations } from '../../test/support/transactionDeviations.js';
import { writeXml } from '../../test/keten/writeXml.js';
import { r4 } from '../definitions/r4.js';
import { stu3 } from '../definitions/stu3.js';
import type { Exchange } from '../fhir/Exchange.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import type { Finding } from '../finding/Finding.js';
import { checkGegevensdienst } from './checkGegevensdienst.js';

/** What is found; that a session of one exchange lacks the other questions goes without saying. */
function found({ dienst }: AnsweredRequest, exchanges: readonly Exchange[]): readonly Finding[] {
  return checkGegevensdienst(exchanges, dienst, {
    definitions: [stu3, r4],
    validation: 'leave-out',
  }).findings.filter(
    ({ code, outcome }) => outcome === 'failed' && code !== 'gegevensdienst/question-missing',
  );
}

function inXml(exchange: Exchange): Exchange {
  const { response } = exchange;
  const headers = { 'content-type': 'application/fhir+xml; charset=utf-8' };
  return isFhirResource(response.body)
    ? { ...exchange, response: { ...response, headers, body: writeXml(response.body) } }
    : exchange;
}

const named = everyRequest.map((one) => [`${one.dienst.key} ${one.transaction.key}`, one] as const);

describe('a good answer to each request of the catalogue', () => {
  it('is there for all of them', () => {
    expect(everyRequest).toHaveLength(289);
  });

  it.each(named)('passes, in JSON and in XML: %s', (_, one) => {
    expect(found(one, [goodExchange(one)])).toEqual([]);
    expect(found(one, [inXml(goodExchange(one))])).toEqual([]);
  });
});

/** A deviation that is not told by its own code, or that makes another rule report an error as well. */
function astray(deviation: Deviation): { readonly tried: number; readonly wrong: readonly string[] } {
  let tried = 0;
  const wrong: string[] = [];
  for (const [name, one] of named) {
    const exchanges = deviation.make(one);
    if (exchanges === undefined) continue;
    tried++;
    const findings = found(one, exchanges);
    const errors = findings.filter(({ severity }) => severity === 'error' || severity === 'fatal');
    const expected = [deviation.code, ...(deviation.also ?? [])];
    const others = errors.map(({ code }) => code).filter((code) => !expected.includes(code));
    if (!findings.some(({ code }) => code === deviation.code)) wrong.push(`${name}: not found`);
    else if (others.length > 0) wrong.push(`${name}: also ${others.join(', ')}`);
  }
  return { tried, wrong };
}

describe('an answer that deviates, to each request that can have it', () => {
  it.each(Object.entries(deviations))('is told by its own code, and no other error: %s', (_, deviation) => {
    const { tried, wrong } = astray(deviation);
    expect(tried).toBeGreaterThanOrEqual(deviation.times);
    expect(wrong).toEqual([]);
  });

  it('is there for each of them', () => {
    const without = named.filter(([, one]) =>
      Object.values(deviations).every(({ make }) => make(one) === undefined),
    );
    expect(without).toEqual([]);
  });
});
