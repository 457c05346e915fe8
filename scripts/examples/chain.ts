import { readFileSync } from 'node:fs';

type Json = Record<string, unknown>;
interface Entry extends Json {
  fullUrl: string;
  resource: Json;
}
interface Answer extends Json {
  entry: Entry[];
}

const answer = new URL('../../examples/bgz-stu3-zonder-gebreken/laboratorium.json', import.meta.url);

/** One laboratory answer as three hops hold it, by file name. What differs in meaning stands in the examples' README. */
export function chainExample(): ReadonlyMap<string, Answer> {
  return new Map([
    ['xis.json', read()],
    ['dva.json', dva()],
    ['pgo.json', pgo()],
  ]);
}

function read(): Answer {
  return JSON.parse(readFileSync(answer, 'utf8')) as Answer;
}

/** The DVA leaves out one result, and sends the rest under its own address. */
function dva(): Answer {
  const bundle = read();
  bundle.entry = bundle.entry.filter(({ resource }) => resource['id'] !== 'uitslag-creatinine');
  for (const entry of bundle.entry) {
    entry.fullUrl = entry.fullUrl.replace('https://xis.voorbeeld.nl/', 'https://dva.voorbeeld.nl/');
  }
  bundle['total'] = 1;
  return bundle;
}

/** The PGO keeps what it received under ids of its own, and takes the local time for UTC. */
function pgo(): Answer {
  const bundle = dva();
  for (const [index, entry] of bundle.entry.entries()) {
    const { resource } = entry;
    resource['id'] = `pgo-${index + 1}`;
    entry.fullUrl = `https://pgo.voorbeeld.nl/opslag/${String(resource['resourceType'])}/pgo-${index + 1}`;
    const time = resource['effectiveDateTime'];
    if (typeof time === 'string') resource['effectiveDateTime'] = time.replace('+01:00', 'Z');
    const specimen = resource['specimen'] as Json | undefined;
    if (specimen !== undefined) specimen['reference'] = 'Specimen/pgo-2';
  }
  return bundle;
}
