import { isRecord } from '../foundation/isRecord.js';

/** Naming systems that go by an OID and by a url. */
const systemOfOid: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.113883.2.4.6.1', 'http://fhir.nl/fhir/NamingSystem/agb-z'],
  ['2.16.840.1.113883.2.4.6.3', 'http://fhir.nl/fhir/NamingSystem/bsn'],
  ['2.16.840.1.113883.2.4.6.4', 'http://fhir.nl/fhir/NamingSystem/uzovi'],
  ['2.16.528.1.1007.3.1', 'http://fhir.nl/fhir/NamingSystem/uzi-nr-pers'],
  ['2.16.528.1.1007.3.3', 'http://fhir.nl/fhir/NamingSystem/ura'],
  ['2.16.528.1.1007.5.1', 'http://fhir.nl/fhir/NamingSystem/big'],
]);

const nationalPrefix = 'http://fhir.nl/fhir/NamingSystem/';

/** What is written where there is no number. */
const fillers: ReadonlySet<string> = new Set([
  '',
  '-',
  '0',
  '?',
  'onbekend',
  'unknown',
  'nvt',
  'n/a',
  'na',
  'none',
  'null',
  'niet bekend',
  'nb',
]);

/** The naming system by one name, whether written as OID or as url. */
export function namingSystem(system: string): string {
  const trimmed = system.trim();
  const oid = trimmed.startsWith('urn:oid:') ? trimmed.slice('urn:oid:'.length) : trimmed;
  const known = systemOfOid.get(oid);
  if (known !== undefined) return known;
  return /^[0-2](?:\.\d+)+$/.test(trimmed) ? `urn:oid:${trimmed}` : trimmed;
}

/**
 * The key of an Identifier: system and value. A value without system counts within its source only. Undefined for
 * what is masked, or no number at all.
 *
 * @param source Who keeps the record.
 */
export function identifierKey(identifier: unknown, source: string): string | undefined {
  if (!isRecord(identifier)) return undefined;
  const { system, value } = identifier;
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  if (fillers.has(trimmed.toLowerCase())) return undefined;
  if (typeof system !== 'string' || system.trim() === '') return `${sourceMark}${source}|${trimmed}`;
  const name = namingSystem(system);
  // National numbers are sometimes written without their leading zeros.
  return `${name}|${name.startsWith(nationalPrefix) ? trimmed.replace(/^0+(?=\d)/, '') : trimmed}`;
}

/** Before the source in the key of a value without system. */
const sourceMark = 'source:';
