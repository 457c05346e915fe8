import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareStrings } from '../../src/foundation/compareStrings.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import { readPackage } from '../../src/node/readPackage.js';
import type { BuiltExpressions } from './buildExpressions.js';
import { buildExpressions } from './buildExpressions.js';

/** Reads the structures of every package in a folder, by release. */
export async function readStructures(folder: string): Promise<ReadonlyMap<Release, readonly FhirResource[]>> {
  const structures = new Map<Release, FhirResource[]>([
    ['STU3', []],
    ['R4', []],
  ]);
  for (const name of (await readdir(folder)).sort(compareStrings)) {
    const { resources } = await readPackage(join(folder, name));
    for (const resource of resources) {
      if (resource.resourceType !== 'StructureDefinition') continue;
      const release = String(resource['fhirVersion']).startsWith('3.') ? 'STU3' : 'R4';
      structures.get(release)?.push(resource);
    }
  }
  return structures;
}

/** Builds the module of each release from a folder of FHIR packages. */
export async function buildExpressionTables(
  folder: string,
): Promise<readonly (BuiltExpressions & { readonly file: string })[]> {
  return Array.from(await readStructures(folder), ([release, structures]) => ({
    file: `${release.toLowerCase()}.expressions.ts`,
    ...buildExpressions(structures, release),
  }));
}
