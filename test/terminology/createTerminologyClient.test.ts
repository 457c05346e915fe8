import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { TerminologyClientOptions } from '../../src/validation/terminology/createTerminologyClient.js';
import {
  createTerminologyClient,
  TerminologyClientError,
} from '../../src/validation/terminology/createTerminologyClient.js';
import type { CodeQuestion } from '../../src/validation/terminology/TerminologyService.js';

interface Asked {
  readonly entry: readonly {
    readonly request: object;
    readonly resource: { readonly parameter: readonly Readonly<Record<string, string>>[] };
  }[];
}

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A terminology server on this machine that answers each request as told. */
async function serve(
  answer: (asked: Asked, response: ServerResponse, request: number) => void,
): Promise<string> {
  let count = 0;
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      answer(JSON.parse(body) as Asked, response, ++count);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
}

function send(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/fhir+json' }).end(JSON.stringify(body));
}

/** Says yes to codes that start with `ja`, no to others. */
function verdicts({ entry }: Asked): object {
  return {
    resourceType: 'Bundle',
    type: 'batch-response',
    entry: entry.map(({ resource }) => ({
      response: { status: '200' },
      resource: {
        resourceType: 'Parameters',
        parameter: [
          { name: 'result', valueBoolean: resource.parameter[2]?.['valueCode']?.startsWith('ja') === true },
        ],
      },
    })),
  };
}

const question = (code: string): CodeQuestion => ({ valueSet: 'urn:vs', system: 'urn:cs', code });
const client = (baseUrl: string, more: Partial<TerminologyClientOptions> = {}) =>
  createTerminologyClient({ baseUrl, retryDelay: 1, ...more });

describe('a terminology client', () => {
  it('asks many codes in one batch, by $validate-code', async () => {
    const asked: Asked[] = [];
    const url = await serve((body, response) => {
      asked.push(body);
      send(response, verdicts(body));
    });
    expect(await client(url).validateCodes([question('ja'), question('nee')])).toEqual([
      'member',
      'not-member',
    ]);
    expect(asked).toEqual([
      {
        resourceType: 'Bundle',
        type: 'batch',
        entry: ['ja', 'nee'].map((code) => ({
          request: { method: 'POST', url: 'ValueSet/$validate-code' },
          resource: {
            resourceType: 'Parameters',
            parameter: [
              { name: 'url', valueUri: 'urn:vs' },
              { name: 'system', valueUri: 'urn:cs' },
              { name: 'code', valueCode: code },
            ],
          },
        })),
      },
    ]);
  });

  it('asks a question once, and remembers verdicts', async () => {
    let codes = 0;
    const url = await serve((body, response) => {
      codes += body.entry.length;
      send(response, verdicts(body));
    });
    const service = client(url);
    expect(await service.validateCodes([question('ja'), question('ja')])).toEqual(['member', 'member']);
    expect(await service.validateCodes([question('ja'), question('nee')])).toEqual(['member', 'not-member']);
    expect(codes).toBe(2);
  });

  it('forgets the oldest verdict when its cache is full', async () => {
    let codes = 0;
    const url = await serve((body, response) => {
      codes += body.entry.length;
      send(response, verdicts(body));
    });
    const service = client(url, { cacheSize: 1 });
    await service.validateCodes([question('ja')]);
    await service.validateCodes([question('nee')]);
    await service.validateCodes([question('ja')]);
    expect(codes).toBe(3);
  });

  it('has no more requests at a time than told, and keeps the order of the questions', async () => {
    let open = 0;
    let most = 0;
    const url = await serve((body, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        send(response, verdicts(body));
      }, 5);
    });
    const questions = Array.from({ length: 20 }, (_, index) =>
      question(`${index % 2 === 0 ? 'ja' : 'nee'}${index}`),
    );
    const answers = await client(url, { batchSize: 2, concurrency: 3 }).validateCodes(questions);
    expect(answers).toEqual(questions.map((_, index) => (index % 2 === 0 ? 'member' : 'not-member')));
    expect(most).toBe(3);
  });

  it('tries again after an overload or a fault of the server', async () => {
    const url = await serve((body, response, request) => {
      if (request < 3) send(response, {}, request === 1 ? 503 : 429);
      else send(response, verdicts(body));
    });
    expect(await client(url).validateCodes([question('nee')])).toEqual(['not-member']);
  });

  it.each<readonly [string, (asked: Asked, response: ServerResponse) => void]>([
    [
      'a server that keeps failing',
      (_, response) => {
        send(response, {}, 500);
      },
    ],
    [
      'a refusal',
      (_, response) => {
        send(response, {}, 401);
      },
    ],
    ['no JSON', (_, response) => response.end('<html>')],
    [
      'another resource',
      (_, response) => {
        send(response, { resourceType: 'OperationOutcome' });
      },
    ],
    [
      'answers of another number',
      (_, response) => {
        send(response, { resourceType: 'Bundle', entry: [] });
      },
    ],
    ['a broken connection', (_, response) => response.destroy()],
    ['no answer in time', () => undefined],
  ])('does not know after %s, and does not remember that', async (_, answer) => {
    let failing = true;
    const url = await serve((body, response) => {
      if (failing) answer(body, response);
      else send(response, verdicts(body));
    });
    const service = client(url, { timeout: 50, retries: 1 });
    expect(await service.validateCodes([question('ja')])).toEqual(['unknown']);
    failing = false;
    expect(await client(url).validateCodes([question('ja')])).toEqual(['member']);
    expect(await createTerminologyClient({ baseUrl: url }).validateCodes([])).toEqual([]);
  });

  it('does not know when there is no server', async () => {
    const service = client('http://127.0.0.1:1/fhir', { retries: 0 });
    expect(await service.validateCodes([question('ja')])).toEqual(['unknown']);
  });

  it('refuses what it can not work with', () => {
    expect(() => client('ftp://voorbeeld.nl')).toThrow(TerminologyClientError);
    expect(() => client('https://voorbeeld.nl', { concurrency: 0 })).toThrow(TerminologyClientError);
  });
});
