/**
 * What large inputs cost: a recording of hundreds of megabytes, most of which is no FHIR, and a Zorgaanbiederslijst of
 * real size. Time, the highest memory of the process, and what came of it.
 *
 *     npm run bench largeInputs [megabytes of HAR] [providers]
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkMedmijLists } from '../src/gegevensdiensten/lists/checkMedmijLists.js';
import { readHar } from '../src/reading/har/readHar.js';

const megabytes = Number(process.argv[2] ?? 500);
const providers = Number(process.argv[3] ?? 10_000);

/** Runs a job and tells what it took; the process starts with little else in memory. */
function measure(name: string, size: number, job: () => string): void {
  const start = performance.now();
  const outcome = job();
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${name}, ${(size / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s, process at most ${peak.toFixed(0)} MB, ${outcome}`,
  );
}

/** The example session with scripts of a megabyte between its exchanges, until it is large enough. */
function largeHar(bytes: number): Uint8Array {
  const session = JSON.parse(
    readFileSync(resolve(process.cwd(), 'examples/bgz-stu3-sessie.har'), 'utf8'),
  ) as { readonly log: { readonly entries: readonly object[] } };
  const script = JSON.stringify({
    request: { method: 'GET', url: 'https://pgo.voorbeeld.nl/app.js', headers: [] },
    response: {
      status: 200,
      headers: [{ name: 'Content-Type', value: 'text/javascript' }],
      content: { mimeType: 'text/javascript', text: 'const a = "\\"[{";\n'.repeat(50_000) },
    },
  });
  const har = Buffer.alloc(bytes);
  let at = har.write('{"log":{"version":"1.2","entries":[');
  for (const entry of session.log.entries) at += har.write(`${JSON.stringify(entry)},`, at);
  while (at + script.length + 10 < bytes) at += har.write(`${script},`, at);
  at += har.write('null]}}', at);
  return har.subarray(0, at);
}

/** Providers with twenty services each, of which the id of one in a thousand is nowhere known. */
/** A name as the list asks for: letters only. */
function nameOf(index: number): string {
  return `voorbeeld${String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
}

function largeList(count: number): Uint8Array {
  const service = (id: number): string =>
    `<Gegevensdienst><GegevensdienstId>${id}</GegevensdienstId><AuthorizationEndpoint><AuthorizationEndpointuri>https://login.voorbeeld.nl/authorize</AuthorizationEndpointuri></AuthorizationEndpoint><TokenEndpoint><TokenEndpointuri>https://dva.voorbeeld.nl/token</TokenEndpointuri></TokenEndpoint><Systeemrollen><Systeemrol><Systeemrolcode>MM-3.0-BZB-FHIR</Systeemrolcode><ResourceEndpoint><ResourceEndpointuri>https://dva.voorbeeld.nl/fhir</ResourceEndpointuri></ResourceEndpoint></Systeemrol></Systeemrollen></Gegevensdienst>`;
  const services = Array.from({ length: 20 }, (_, index) => service(45 + index)).join('');
  const items = Array.from({ length: count }, (_, index) => {
    const unknown = index % 1000 === 0 ? service(9999) : '';
    return `<Zorgaanbieder><Zorgaanbiedernaam>${nameOf(index)}@medmij</Zorgaanbiedernaam><Aanbiedertype>ZA</Aanbiedertype><Interfaceversies><Interfaceversie><InterfaceversieId>1.4.0</InterfaceversieId><Gegevensdiensten>${services}${unknown}</Gegevensdiensten></Interfaceversie></Interfaceversies></Zorgaanbieder>\n`;
  });
  return Buffer.concat([
    Buffer.from(
      '<Zorgaanbiederslijst xmlns="xmlns://afsprakenstelsel.medmij.nl/zorgaanbiederslijst/release3/"><Tijdstempel>2024-05-31T10:00:00+02:00</Tijdstempel><Volgnummer>7</Volgnummer><Zorgaanbieders>\n',
    ),
    ...items.map((item) => Buffer.from(item)),
    Buffer.from('</Zorgaanbieders></Zorgaanbiederslijst>'),
  ]);
}

if (megabytes > 0) {
  const har = largeHar(megabytes * 1_000_000);
  measure('HAR', har.length, () => {
    const { entries, exchanges, findings } = readHar(har);
    return `${exchanges.length} exchanges of ${entries}; ${findings.map(({ code }) => code).join(', ')}`;
  });
}
if (providers > 0) {
  const list = largeList(providers);
  measure('Zorgaanbiederslijst', list.length, () => {
    const [result] = checkMedmijLists([list]);
    const codes = new Map<string, number>();
    for (const { code } of result?.findings ?? []) codes.set(code, (codes.get(code) ?? 0) + 1);
    const told = [...codes].map(([code, count]) => `${count} ${code}`).join(', ');
    return `${result?.entries ?? 0} entries; ${told}`;
  });
}
