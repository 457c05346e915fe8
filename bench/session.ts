/**
 * Checking a whole session of the BgZ (28 questions) beside reading and validating its Bundles alone, interleaved in
 * one run.
 *
 *     npm run bench session [rounds] [quantile]
 */
import { check } from '../src/check.js';
import { stu3 } from '../src/definitions/stu3.js';
import type { Exchange } from '../src/fhir/Exchange.js';
import { checkGegevensdienst } from '../src/gegevensdiensten/checkGegevensdienst.js';
import { readHar } from '../src/reading/har/readHar.js';
import { startsAsFhir } from '../src/reading/readBody.js';
import { readFhir } from '../src/reading/readFhir.js';
import { createReferenceScope } from '../src/validation/profile/ReferenceScope.js';
import { validate } from '../src/validation/validate.js';
import { exampleSession, harOf, qualificationSession } from './support/bgzSession.js';
import { compare } from './support/compare.js';

const root = process.cwd();
const rounds = Number(process.argv[2] ?? 200);
const quantile = Number(process.argv[3] ?? 0.5);
const definitions = stu3;
const release = 'STU3';

/** What somebody would do who only wants the Bundles validated: read all, then validate each with all in scope. */
function validateBundles(texts: readonly string[]): void {
  const read = texts.map((text) => readFhir(text, { definitions, release }));
  const scope = createReferenceScope(read.flatMap(({ resources }) => resources.map((each) => each.resource)));
  for (const each of read) validate(each, { definitions, release, scope: scope.find });
}

function bench(name: string, exchanges: readonly Exchange[]): void {
  const texts = exchanges.flatMap(({ response: { body } }) =>
    typeof body === 'string' && startsAsFhir(body) ? [body] : [],
  );
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const har = harOf(exchanges);
  const { resources, findings } = checkGegevensdienst(exchanges, '48', { definitions });
  const main = { definitions: [definitions], dienst: '48' };
  compare(
    `${name}: ${exchanges.length} exchanges, ${Math.round(bytes / 1000)} kB, ${resources} resources, ${findings.length} findings`,
    rounds,
    {
      'read and validate the Bundles': () => {
        validateBundles(texts);
      },
      checkGegevensdienst: () => checkGegevensdienst(exchanges, '48', { definitions }),
      'the same, validation left out': () =>
        checkGegevensdienst(exchanges, '48', { definitions, validation: 'leave-out' }),
      'readHar and checkGegevensdienst': () =>
        checkGegevensdienst(
          readHar(har).exchanges.map(({ exchange }) => exchange),
          '48',
          { definitions },
        ),
      'check: duplicates, legibility and issues too': () =>
        check([{ name: 'sessie.har', content: har }], main),
    },
    quantile,
  );
}

/** The session ten times as rich: each Bundle holds its entries ten times, under other ids. */
function enriched(exchanges: readonly Exchange[], times: number): readonly Exchange[] {
  return exchanges.map((exchange) => {
    const { body } = exchange.response;
    if (typeof body !== 'string' || !startsAsFhir(body)) return exchange;
    const bundle = JSON.parse(body) as {
      readonly entry?: readonly { readonly fullUrl?: string; readonly resource?: { readonly id?: string } }[];
    };
    const entry = Array.from({ length: times }, (_, round) =>
      (bundle.entry ?? []).map((each) => ({
        ...each,
        fullUrl: `${each.fullUrl ?? ''}-${round}`,
        resource: { ...each.resource, id: `${each.resource?.id ?? ''}-${round}`.slice(-64) },
      })),
    ).flat();
    const more = { ...bundle, total: entry.length, ...(entry.length > 0 && { entry }) };
    return { ...exchange, response: { ...exchange.response, body: JSON.stringify(more) } };
  });
}

bench('The example, most answers empty', exampleSession(root));
const qualification = qualificationSession(root);
if (qualification === undefined) console.log('skipped: qualification (corpus not at hand)');
else {
  bench('Qualification', qualification);
  bench('Qualification, ten times as many entries', enriched(qualification, 10));
}
