import type { Release } from '../../fhir/Release.js';
import type { ReleaseLookup } from './createReleaseLookup.js';
import type { StructureReach, StructureSigns } from './StructureSigns.js';
import { SignsFound } from './StructureSigns.js';
import type { PropertyPair, TypePair } from './TypePair.js';

type JsonObject = Readonly<Record<string, unknown>>;

const underscore = 0x5f;

/**
 * Finds elements that exist in one release only, or that are written as one release asks: as an array or not, as
 * a string or an object. What neither release has tells nothing.
 */
export function jsonStructureSigns(
  resource: JsonObject,
  type: TypePair,
  lookup: ReleaseLookup,
  reach: StructureReach,
): StructureSigns {
  const found = new SignsFound();
  const names = [type.name];
  const compare = (object: JsonObject, pair: TypePair): void => {
    if (pair.isExtension) found.addExtension(object['url'], lookup);
    for (const key of Object.keys(object)) {
      const extra = key.charCodeAt(0) === underscore;
      const name = extra ? key.slice(1) : key;
      const property = pair.properties.get(name);
      // Most properties are alike in both releases: then not even their value matters at the top.
      if (property === undefined || (property.alike && reach === 'top')) continue;
      const value = object[key];
      const release = extra ? property.inReleases : releaseOf(value, property);
      if (release === 'both') {
        if (reach === 'all' && typeof value === 'object' && value !== null) below(value, name, property);
      } else if (release !== undefined) {
        found.add(release, 'element', [...names, name].join('.'));
      }
    }
  };
  const below = (value: object, name: string, property: PropertyPair): void => {
    const pair = property.type();
    if (pair === undefined) return;
    names.push(name);
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) {
        if (typeof item === 'object' && item !== null) compare(item as JsonObject, pair);
      }
    } else {
      compare(value as JsonObject, pair);
    }
    names.pop();
  };
  compare(resource, type);
  return found.all();
}

/** The release, when only one has the property and writes it like this. */
function releaseOf(value: unknown, property: PropertyPair): Release | 'both' | undefined {
  const { inReleases } = property;
  if (property.alike) return 'both';
  const stu3 = writtenAs(value, property, 'STU3');
  const r4 = writtenAs(value, property, 'R4');
  if (inReleases === 'both') return stu3 === r4 ? 'both' : stu3 ? 'STU3' : 'R4';
  return (inReleases === 'STU3' ? stu3 : r4) ? inReleases : undefined;
}

function writtenAs(value: unknown, { forms, arrays }: PropertyPair, release: Release): boolean {
  if (Array.isArray(value) !== arrays[release]) return false;
  const sample: unknown = Array.isArray(value) ? value.find((item) => item !== null) : value;
  return sample === undefined || sample === null || typeof sample === forms[release];
}
