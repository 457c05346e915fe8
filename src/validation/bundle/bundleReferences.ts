import type { BundleEntry } from '../../fhir/Bundle.js';
import { parseReference } from '../../fhir/Reference.js';
import { isRecord } from '../../foundation/isRecord.js';

/** A reference as it stands in a resource. */
export interface FoundReference {
  /** Path below the resource: `section[0].entry[1]`. */
  readonly path: string;
  readonly reference: string;
}

/** Elements inside each other beyond this are not looked into. */
const maxDepth = 50;

/** All literal references in an element and what is beneath it; those to contained resources are left out. */
export function referencesIn(element: unknown, path = '', depth = 0): readonly FoundReference[] {
  if (depth > maxDepth) return [];
  if (Array.isArray(element))
    return element.flatMap((item: unknown, index) => referencesIn(item, `${path}[${index}]`, depth + 1));
  if (!isRecord(element)) return [];
  const { reference } = element;
  const own = typeof reference === 'string' && !reference.startsWith('#') ? [{ path, reference }] : [];
  const below = Object.entries(element).flatMap(([name, value]) =>
    typeof value === 'object' ? referencesIn(value, path === '' ? name : `${path}.${name}`, depth + 1) : [],
  );
  return [...own, ...below];
}

/** The entries to which a reference from an entry leads; several when versions of one resource all match. */
export type ResolveInBundle = (reference: string, from: BundleEntry) => readonly BundleEntry[];

/**
 * Resolves references by the rules for Bundles alone: an absolute one is a fullUrl, a relative one becomes that by the
 * server address in the fullUrl of the entry that refers; without such an address it leads nowhere.
 * Source: HL7 FHIR, Bundle, Resolving references in Bundles.
 */
export function bundleReferences(entries: readonly BundleEntry[]): ResolveInBundle {
  const byUrl = new Map<string, BundleEntry[]>();
  for (const entry of entries) {
    if (entry.fullUrl === undefined) continue;
    const known = byUrl.get(entry.fullUrl);
    if (known === undefined) byUrl.set(entry.fullUrl, [entry]);
    else known.push(entry);
  }
  return (reference, from) => {
    const [plain = '', version] = reference.split('/_history/');
    const target = parseReference(plain);
    const url = target.form === 'resource' && target.base === undefined ? withBase(plain, from) : plain;
    const found = url === undefined ? [] : (byUrl.get(url) ?? []);
    return version === undefined ? found : found.filter((entry) => versionIdOf(entry) === version);
  };
}

function withBase(relative: string, { fullUrl }: BundleEntry): string | undefined {
  const from = fullUrl === undefined ? undefined : parseReference(fullUrl);
  return from?.form === 'resource' && from.base !== undefined ? `${from.base}/${relative}` : undefined;
}

/** The version of the resource in an entry, as it says it. */
export function versionIdOf({ resource }: BundleEntry): unknown {
  const meta = resource?.['meta'];
  return isRecord(meta) ? meta['versionId'] : undefined;
}
