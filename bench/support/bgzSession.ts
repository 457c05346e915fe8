import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Exchange } from '../../src/fhir/Exchange.js';
import { buildRequests } from '../../src/gegevensdiensten/buildRequests.js';
import { gegevensdienst } from '../../src/gegevensdiensten/catalogue.js';
import { matchRequest } from '../../src/gegevensdiensten/matchRequest.js';
import { readHar } from '../../src/reading/har/readHar.js';

const id = '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77';

/** The session of the BgZ that is an example: 28 questions, most answers empty, and the login. */
export function exampleSession(root: string): readonly Exchange[] {
  const har = readFileSync(resolve(root, 'examples/bgz-stu3-sessie.har'));
  return readHar(har).exchanges.map(({ exchange }) => exchange);
}

/**
 * The 28 questions of the BgZ, each with the longest of the answers that were composed of the qualification's
 * resources; undefined when that corpus is not at hand.
 */
export function qualificationSession(root: string): readonly Exchange[] | undefined {
  const folder = resolve(root, '../shared/fhir/fixtures/stu3.BgZ-3-0.searchsets');
  if (!existsSync(`${folder}.composed.ndjson.gz`)) return undefined;
  const bundles = linesOf(`${folder}.composed.ndjson.gz`);
  const asked = linesOf(`${folder}.index.ndjson.gz`).map(
    (line) => JSON.parse(line) as { readonly resource: string; readonly params: string },
  );
  const dienst = gegevensdienst('48');
  const answers = new Map<string, string>();
  for (const [index, { resource, params }] of asked.entries()) {
    const key = matchRequest(dienst, resource + params)?.transaction.key ?? '';
    const bundle = bundles[index] ?? '';
    if (bundle.length > (answers.get(key)?.length ?? 0)) answers.set(key, bundle);
  }
  const { requests } = buildRequests(
    dienst,
    {},
    { base: 'https://xis.example/fhir', accessToken: 'x', requestId: () => id, correlationId: id },
  );
  return requests.map(({ transaction, ...request }) => {
    const body = answers.get(transaction) ?? emptyAnswer(request.url);
    return { request, response: { status: 200, headers: { 'content-type': 'application/fhir+json' }, body } };
  });
}

function emptyAnswer(url: string): string {
  const link = [{ relation: 'self', url }];
  return JSON.stringify({ resourceType: 'Bundle', type: 'searchset', total: 0, link });
}

function linesOf(file: string): readonly string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
}

/** The same session as a recorder keeps it. */
export function harOf(exchanges: readonly Exchange[]): string {
  const pairs = (headers: Exchange['request']['headers'] = {}): object =>
    Object.entries(headers).map(([name, value]) => ({ name, value }));
  const entries = exchanges.map(({ request: { method, url, headers }, response }) => ({
    request: { method, url, headers: pairs(headers) },
    response: {
      status: response.status,
      headers: pairs(response.headers),
      content: { text: response.body, mimeType: 'application/fhir+json' },
    },
  }));
  return JSON.stringify({ log: { version: '1.2', entries } });
}
