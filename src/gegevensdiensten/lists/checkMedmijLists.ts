import { parseRequestUrl } from '../../fhir/parseRequestUrl.js';
import { cantTellFinding, failedFinding } from '../../finding/createFinding.js';
import type { Finding } from '../../finding/Finding.js';
import { gegevensdiensten } from '../catalogue.js';
import { listHostNotWhitelisted, listServiceUnknown, listServiceUnnamed } from './listFindings.js';
import type { ListElement, MedmijListKind } from './MedmijList.js';
import { descendantsOf } from './MedmijList.js';
import type { MedmijListReading } from './readMedmijList.js';
import { readMedmijList } from './readMedmijList.js';

/** What was found in one list. */
export interface MedmijListResult {
  /** Undefined when it is none of the lists that are known. */
  readonly kind: MedmijListKind | undefined;
  /** How many providers, clients, gegevensdiensten or hosts are in it. */
  readonly entries: number;
  readonly findings: readonly Finding[];
}

const entryNames: Readonly<Record<MedmijListKind, string>> = {
  Zorgaanbiederslijst: 'Zorgaanbieder',
  OAuthclientlist: 'OAuthclient',
  Gegevensdienstnamenlijst: 'Gegevensdienst',
  Whitelist: 'MedMijNode',
};

const options = { evidence: 'masked' } as const;

/**
 * Checks the lists that a participant of MedMij works with: Zorgaanbiederslijst, OAuth Client List,
 * Gegevensdienstnamenlijst and Whitelist, as XML. Each is held against its form; of several, the hosts and names are
 * held against each other. What is uncertain of their form is `cantTell`. Nothing in the data makes it throw.
 *
 * @example
 * const [providers] = checkMedmijLists([xml]);
 * for (const { code, line } of providers?.findings ?? []) console.log(code, line);
 */
export function checkMedmijLists(contents: readonly (string | Uint8Array)[]): readonly MedmijListResult[] {
  const readings = contents.map(readMedmijList);
  const hosts = textsOf(readings, 'Whitelist', 'Hostname');
  const names = textsOf(readings, 'Gegevensdienstnamenlijst', 'GegevensdienstId');
  return readings.map((reading, origin) => {
    const { kind, list, findings } = reading;
    if (kind === undefined || list === undefined) return { kind, entries: 0, findings };
    const found = [
      ...findings,
      ...unknownServices(reading, list),
      ...(kind === 'Zorgaanbiederslijst' && names !== undefined ? unnamedServices(reading, list, names) : []),
      ...(kind === 'Zorgaanbiederslijst' && hosts !== undefined ? hostsNotIn(reading, list, hosts) : []),
    ];
    const entries = descendantsOf(list, entryNames[kind]).length;
    return { kind, entries, findings: found.map((finding) => ({ ...finding, origin })) };
  });
}

/** The texts of an element in all lists of a kind; undefined when there is no such list. */
function textsOf(
  readings: readonly MedmijListReading[],
  kind: MedmijListKind,
  name: string,
): ReadonlySet<string> | undefined {
  const lists = readings.flatMap(({ kind: found, list }) =>
    found === kind && list !== undefined ? [list] : [],
  );
  if (lists.length === 0) return undefined;
  return new Set(lists.flatMap((list) => descendantsOf(list, name).map(({ text }) => text.toLowerCase())));
}

/** The first element of each gegevensdienst that a list names. */
function servicesIn(list: ListElement): ReadonlyMap<string, ListElement> {
  const services = new Map<string, ListElement>();
  for (const element of descendantsOf(list, 'GegevensdienstId')) {
    if (element.text !== '' && !services.has(element.text)) services.set(element.text, element);
  }
  return services;
}

function unknownServices({ placeOf }: MedmijListReading, list: ListElement): readonly Finding[] {
  const known = new Set<string | undefined>(gegevensdiensten.map(({ id }) => id));
  return [...servicesIn(list)].flatMap(([id, element]) => {
    if (known.has(id)) return [];
    const place = placeOf(element, `${list.name}.GegevensdienstId`);
    return [cantTellFinding(listServiceUnknown, 'norm-uncertain', place, { id: id.slice(0, 30) }, options)];
  });
}

function unnamedServices(
  { placeOf }: MedmijListReading,
  list: ListElement,
  names: ReadonlySet<string>,
): readonly Finding[] {
  return [...servicesIn(list)].flatMap(([id, element]) => {
    if (names.has(id.toLowerCase())) return [];
    const place = placeOf(element, `${list.name}.GegevensdienstId`);
    return [failedFinding(listServiceUnnamed, place, { id: id.slice(0, 30) }, options)];
  });
}

/** The hosts that servers talk to and that are not on the Whitelist, each once. */
function hostsNotIn(
  { placeOf }: MedmijListReading,
  list: ListElement,
  whitelisted: ReadonlySet<string>,
): readonly Finding[] {
  const told = new Set<string>();
  return ['TokenEndpointuri', 'ResourceEndpointuri', 'SubscriptionEndpointuri'].flatMap((name) =>
    descendantsOf(list, name).flatMap((element) => {
      const host = hostOf(element.text);
      if (host === undefined || whitelisted.has(host) || told.has(host)) return [];
      told.add(host);
      const place = placeOf(element, `${list.name}.${name}`);
      return [failedFinding(listHostNotWhitelisted, place, { host, element: name }, options)];
    }),
  );
}

/** An address that can't be used has a finding of its own. */
function hostOf(address: string): string | undefined {
  const host = parseRequestUrl(address).host?.replace(/^https:\/\//i, '');
  return host === undefined || host.includes('@') ? undefined : host.split(':', 1)[0]?.toLowerCase();
}
