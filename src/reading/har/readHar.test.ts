import { brotliCompressSync } from 'node:zlib';
import { deflateSync, gzipSync, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../test/support/deepFreeze.js';
import { looksLikeHar, readHar } from './readHar.js';

const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'searchset' });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

interface Parts {
  readonly request?: object;
  readonly response?: object;
  readonly rest?: object;
}

function entry({ request, response, rest }: Parts = {}): object {
  return {
    startedDateTime: '2024-05-31T10:00:00.000Z',
    time: 120,
    request: {
      method: 'GET',
      url: 'https://dva.example/fhir/Condition',
      headers: [{ name: 'Accept', value: 'application/fhir+json' }],
      ...request,
    },
    response: {
      status: 200,
      headers: [{ name: 'Content-Type', value: 'application/fhir+json' }],
      content: { size: bundle.length, mimeType: 'application/fhir+json', text: bundle },
      redirectURL: '',
      ...response,
    },
    ...rest,
  };
}

function harOf(...entries: readonly unknown[]): object {
  return { log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } };
}

function firstOf(parts: Parts): ReturnType<typeof readHar>['exchanges'][number]['exchange'] {
  const [first] = readHar(deepFreeze(harOf(entry(parts)))).exchanges;
  if (first === undefined) throw new Error('no exchange');
  return first.exchange;
}

function codesOf(har: Parameters<typeof readHar>[0]): readonly string[] {
  return readHar(har).findings.map(({ code, evidence }) => `${code} ${JSON.stringify(evidence)}`);
}

describe('readHar', () => {
  it('reads the same from text, bytes, an object, UTF-16 and gzip', () => {
    const har = harOf(entry(), entry({ request: { url: 'https://dva.example/fhir/Patient' } }));
    const text = JSON.stringify(har, undefined, 2);
    const expected = readHar(har);
    expect(expected.exchanges.map(({ index, startedAt }) => [index, startedAt])).toEqual([
      [0, '2024-05-31T10:00:00.000Z'],
      [1, '2024-05-31T10:00:00.000Z'],
    ]);
    expect(expected.exchanges[1]?.exchange).toEqual({
      request: {
        method: 'GET',
        url: 'https://dva.example/fhir/Patient',
        headers: { accept: 'application/fhir+json' },
      },
      response: { status: 200, headers: { 'content-type': 'application/fhir+json' }, body: bundle },
      duration: 120,
    });
    expect(expected.findings).toEqual([]);
    expect(readHar(text)).toEqual(expected);
    expect(readHar(bytesOf(text))).toEqual(expected);
    expect(readHar(bytesOf(`\ufeff${text}`))).toEqual(expected);
    expect(readHar(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
    expect(readHar(gzipSync(bytesOf(text)))).toEqual(expected);
  });

  it('finds the entries whatever stands in their strings and around them', () => {
    const text = JSON.stringify({
      log: {
        comment: '"entries":[{"request"}] \\" \\\\',
        pages: [{ entries: [{ not: 'these' }] }],
        entries: [
          entry({ request: { url: 'https://dva.example/fhir/Condition?a=%22}]{[\\"' } }),
          entry({ response: { content: { text: '{"resourceType":"Bundle","a":"}]\\\\"}' } } }),
        ],
        entries2: [entry()],
      },
      entries: [entry()],
    });
    const { entries, exchanges } = readHar(text);
    expect(entries).toBe(2);
    expect(exchanges[1]?.exchange.response.body).toBe('{"resourceType":"Bundle","a":"}]\\\\"}');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'een logbestand'],
    ['no log', '{"entries":[]}'],
    ['no entries', '{"log":{"version":"1.2"}}'],
    ['entries that are no list', '{"log":{"entries":{"a":1}}}'],
    ['a list', '[]'],
  ])('says of %s that it is no HAR', (_, text) => {
    const expected = ['har/malformed {"found":"no-entries","entries":0}'];
    expect(codesOf(text)).toEqual(expected);
    expect(codesOf({ log: { entries: 3 } })).toEqual(expected);
  });

  it('reads what stands before a break, and says so', () => {
    const text = JSON.stringify(harOf(entry(), entry(), entry()));
    const cut = text.slice(0, text.lastIndexOf('"request"'));
    const { exchanges } = readHar(cut);
    expect(exchanges).toHaveLength(2);
    expect(codesOf(cut)).toEqual(['har/malformed {"found":"truncated","entries":2}']);
    expect(codesOf(gzipSync(bytesOf(text)).subarray(0, 60))).toEqual([
      'har/malformed {"found":"undecodable","entries":0}',
    ]);
  });

  it('says of a zip that it must be unpacked first', () => {
    const zip = zipSync({ 'sessie.har': bytesOf(JSON.stringify(harOf(entry()))) });
    expect(codesOf(zip)).toEqual(['har/malformed {"found":"zip","entries":0}']);
  });

  it('counts entries without request or response, and keeps the others', () => {
    const har = harOf(
      null,
      {},
      entry(),
      { request: {}, response: {} },
      entry({ response: { status: '200' } }),
    );
    expect(readHar(har).exchanges.map(({ index }) => index)).toEqual([2]);
    expect(codesOf(har)).toEqual(['har/entry-malformed {"count":4,"entries":["0","1","3","4"]}']);
  });

  it('leaves out what is neither FHIR nor OAuth, and counts it', () => {
    const other = (url: string, mimeType: string, method = 'GET'): object =>
      entry({
        request: { url, method, headers: [{ name: 'Accept', value: '*/*' }] },
        response: {
          headers: [{ name: 'Content-Type', value: mimeType }],
          content: { text: '<html>', mimeType },
        },
      });
    const har = harOf(
      other('https://pgo.example/', 'text/html'),
      other('https://pgo.example/fhir/Viewer.js', 'text/javascript'),
      other('https://dva.example/fhir/Condition', 'text/plain', 'OPTIONS'),
      entry(),
    );
    const { exchanges, leftOut } = readHar(har);
    expect(exchanges.map(({ index }) => index)).toEqual([3]);
    expect(leftOut).toEqual({ other: 2, preflight: 1, malformed: 0 });
    expect(codesOf(har)).toEqual(['har/entries-left-out {"other":2,"preflight":1,"entries":4}']);
    expect(codesOf(harOf(other('https://pgo.example/', 'text/html')))).toEqual([
      'har/no-fhir {"entries":1}',
      'har/entries-left-out {"other":1,"preflight":0,"entries":1}',
    ]);
  });

  it('knows FHIR by address or body when the headers say nothing', () => {
    const silent = { headers: [] };
    const plain = (url: string, text: string): unknown =>
      readHar(harOf(entry({ request: { url, ...silent }, response: { ...silent, content: { text } } })))
        .exchanges.length;
    expect(plain('https://dva.example/fhir/Condition?x=1', 'proxy error')).toBe(1);
    expect(plain('https://dva.example/api/1', bundle)).toBe(1);
    expect(plain('https://dva.example/api/1', '<Bundle xmlns="http://hl7.org/fhir"/>')).toBe(1);
    expect(plain('https://dva.example/api/1', '{"a":1}')).toBe(0);
  });
});

describe('bodies', () => {
  const withContent = (content: unknown): object => firstOf({ response: { content } }).response;

  it.each([
    ['base64', base64(bytesOf(bundle))],
    ['gzip in base64', base64(gzipSync(bytesOf(bundle)))],
    ['zlib in base64', base64(zlibSync(bytesOf(bundle)))],
  ])('are decoded: %s', (_, text) => {
    const { body } = firstOf({ response: { content: { text, encoding: 'base64' } } }).response;
    expect(new TextDecoder().decode(body as Uint8Array)).toBe(bundle);
  });

  it.each([
    ['not recorded', { size: 120, mimeType: 'application/fhir+json' }, 'not-recorded'],
    ['without content', undefined, 'not-recorded'],
    ['no base64', { text: '%%%', encoding: 'base64' }, 'undecodable'],
    ['another encoding', { text: 'abc', encoding: 'uuencode' }, 'undecodable'],
    [
      'half a gzip',
      { text: base64(gzipSync(bytesOf(bundle)).subarray(0, 30)), encoding: 'base64' },
      'undecodable',
    ],
  ])('that are lost say why: %s', (_, content, bodyLost) => {
    expect(withContent(content)).toMatchObject({ bodyLost });
    expect(withContent(content)).not.toHaveProperty('body');
  });

  it('that say how they are compressed are unpacked, or said to be lost', () => {
    const bodyOf = (coding: string, bytes: Uint8Array): object =>
      firstOf({
        response: {
          headers: [{ name: 'Content-Encoding', value: coding }],
          content: { text: base64(bytes), encoding: 'base64' },
        },
      }).response;
    const read = (coding: string, bytes: Uint8Array): string =>
      new TextDecoder().decode((bodyOf(coding, bytes) as { readonly body: Uint8Array }).body);
    expect(read('deflate', deflateSync(bytesOf(bundle)))).toBe(bundle);
    // Most recorders unpack, and leave the header as it was.
    expect(read('br', bytesOf(bundle))).toBe(bundle);
    expect(read('gzip', bytesOf(`\ufeff${bundle}`))).toBe(bundle);
    expect(bodyOf('br', brotliCompressSync(bundle))).toMatchObject({ bodyLost: 'undecodable' });
    expect(bodyOf('zstd', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd))).toMatchObject({ bodyLost: 'undecodable' });
  });

  it('of no bytes are empty, not lost', () => {
    expect(withContent({ size: 0 })).toMatchObject({ body: '' });
  });

  it('that would grow past the limit are not unpacked', () => {
    const bomb = base64(gzipSync(new Uint8Array(3_000_000)));
    const har = harOf(entry({ response: { content: { text: bomb, encoding: 'base64' } } }));
    const [first] = readHar(har, { inflated: 1_000_000 }).exchanges;
    expect(first?.exchange.response.bodyLost).toBe('undecodable');
  });
});

describe('secrets', () => {
  const kept = (parts: Parts): string => JSON.stringify(firstOf(parts));

  it('of headers are not kept, only the scheme of a token', () => {
    const headers = [
      { name: 'Authorization', value: 'Bearer geheim-1' },
      { name: 'Cookie', value: 'sessie=geheim-2' },
      { name: 'X-Api-Key', value: 'geheim-3' },
      { name: 'MedMij-Request-ID', value: '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' },
    ];
    const exchange = firstOf({
      request: { headers },
      response: { headers: [{ name: 'Set-Cookie', value: 'geheim-4' }] },
    });
    expect(exchange.request.headers).toEqual({
      authorization: 'Bearer [token]',
      'medmij-request-id': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77',
    });
    expect(JSON.stringify(exchange)).not.toContain('geheim');
  });

  it('of URLs, forms and answers are not kept, and the same secret stays the same', () => {
    expect(
      kept({ request: { url: 'https://a:geheim@dva.example/fhir/Condition?access_token=geheim#x' } }),
    ).toContain('https://dva.example/fhir/Condition?access_token=secret-1#x');
    const token = (code: string): object =>
      entry({
        request: {
          method: 'POST',
          url: 'https://dva.example/token',
          headers: [],
          postData: {
            mimeType: 'application/x-www-form-urlencoded',
            params: [
              { name: 'grant_type', value: 'authorization_code' },
              { name: 'code', value: code },
            ],
          },
        },
        response: {
          content: {
            text: JSON.stringify({ access_token: 'geheim', expires_in: 900, token_type: 'Bearer' }),
          },
        },
      });
    const { exchanges } = readHar(harOf(token('geheim-a'), token('geheim-b'), token('geheim-a')));
    expect(JSON.stringify(exchanges)).not.toContain('geheim');
    expect(exchanges.map(({ exchange }) => exchange.request.body)).toEqual([
      'grant_type=authorization_code&code=secret-1',
      'grant_type=authorization_code&code=secret-2',
      'grant_type=authorization_code&code=secret-1',
    ]);
    expect(exchanges[0]?.exchange.response.body).toEqual({ token_type: 'Bearer', expires_in: 900 });
  });

  it('leave the code of a search as it is', () => {
    const url = 'https://dva.example/fhir/Observation?code=http://loinc.org|8302-2';
    expect(firstOf({ request: { url } }).request.url).toBe(url);
  });
});

describe('looksLikeHar', () => {
  it('tells a HAR from FHIR by how it starts', () => {
    expect(looksLikeHar('  { "log" : { "version": "1.2"')).toBe(true);
    expect(looksLikeHar(bytesOf('\ufeff{"log":{'))).toBe(true);
    expect(looksLikeHar('{"resourceType":"Bundle","log":{}}')).toBe(false);
  });
});

it('takes the location of a redirect and leaves out the time in which the browser waited', () => {
  const exchange = firstOf({
    response: { status: 302, headers: [], redirectURL: 'https://elders.example/fhir/Condition' },
    rest: { time: 500, timings: { blocked: 300, wait: 200 } },
  });
  expect(exchange.response.headers).toMatchObject({ location: 'https://elders.example/fhir/Condition' });
  expect(exchange.duration).toBe(200);
});

describe('what recorders write in their own way', () => {
  const chrome = {
    _initiator: { type: 'script' },
    _resourceType: 'fetch',
    _priority: 'High',
    request: {
      httpVersion: 'h2',
      headers: [
        { name: ':authority', value: 'dva.example' },
        { name: ':method', value: 'GET' },
        { name: ':path', value: '/fhir/Condition' },
        { name: 'accept', value: 'application/fhir+json' },
        { name: 'cookie', value: 'sessie=geheim' },
      ],
      headersSize: -1,
      bodySize: 0,
      cookies: [{ name: 'sessie', value: 'geheim' }],
    },
  };

  it('Chrome: pseudo headers, fields of its own, cookies beside the headers', () => {
    const exchange = firstOf({ request: chrome.request, rest: { _priority: 'High', _initiator: {} } });
    expect(exchange.request.headers).toEqual({ accept: 'application/fhir+json' });
    expect(JSON.stringify(exchange)).not.toContain('geheim');
  });

  it('Chrome: a request that failed has status 0 and no headers', () => {
    const exchange = firstOf({
      response: {
        status: 0,
        headers: [],
        content: { size: 0, mimeType: 'x-unknown' },
        _error: 'net::ERR_FAILED',
      },
    });
    expect(exchange.response).toEqual({ status: 0, body: '' });
  });

  it('Firefox: a body that it cut off or kept apart', () => {
    const content = {
      mimeType: 'application/fhir+json',
      size: 5_000_000,
      comment: 'Response body is not included',
    };
    expect(firstOf({ response: { content } }).response).toMatchObject({ bodyLost: 'not-recorded' });
  });

  it('Charles and Fiddler: bodies in base64 with a byte order mark, sizes of -1', () => {
    const text = base64(bytesOf(`\ufeff${bundle}`));
    const content = {
      size: -1,
      mimeType: 'application/fhir+json',
      text,
      encoding: 'base64',
      compression: 12,
    };
    const { body } = firstOf({ response: { content, bodySize: -1, headersSize: -1 } }).response;
    expect(new TextDecoder().decode(body as Uint8Array)).toBe(bundle);
  });

  it('mitmproxy: headers that stand twice, times that it does not know', () => {
    const headers = [
      { name: 'Accept', value: 'application/fhir+json' },
      { name: 'Accept', value: 'application/fhir+xml' },
    ];
    const exchange = firstOf({ request: { headers }, rest: { time: -1, timings: { wait: -1 } } });
    expect(exchange.request.headers).toEqual({ accept: 'application/fhir+json, application/fhir+xml' });
    expect(exchange).not.toHaveProperty('duration');
  });

  it('Insomnia and Postman: a form with files in parts, of which nothing is read as a query', () => {
    const postData = {
      mimeType: 'multipart/form-data; boundary=x',
      params: [{ name: 'file', fileName: 'foto.jpg', contentType: 'image/jpeg' }],
      text: '--x\r\nContent-Disposition: form-data; name="code"\r\n\r\ngeheim\r\n--x--',
    };
    const headers = [
      { name: 'Accept', value: 'application/fhir+json' },
      { name: 'Content-Type', value: 'multipart/form-data; boundary=x' },
    ];
    const [first] = readHar(harOf(entry({ request: { method: 'POST', headers, postData } }))).exchanges;
    expect(first?.exchange.request.method).toBe('POST');
  });
});
