import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareStrings } from '../../src/foundation/compareStrings.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import { packTables } from '../../src/definitions/facts/packTables.js';
import { readStructureDefinition } from '../../src/definitions/facts/readStructureDefinition.js';
import type { StructureFacts } from '../../src/definitions/facts/StructureFacts.js';
import type { Tables } from '../../src/definitions/facts/Tables.js';
import { readCodeSystem, readValueSet } from '../../src/definitions/facts/readValueSet.js';
import type { CodeSystemFacts, ValueSetFacts } from '../../src/definitions/facts/ValueSetFacts.js';
import type { FhirPackage } from '../../src/node/readPackage.js';
import { readPackage } from '../../src/node/readPackage.js';

/** Core first, then what Dutch services share, then the rest by name: the order in which canonicals are looked up. */
const precedence = [/^hl7\.fhir\.r[34]\.core$/, /zib20\d\d$/, /nl-core$/, /^nictiz\./, /^medmij\./, /./];

/** Reads every package in a folder and gives the generated files by name. */
export async function buildTables(
  folder: string,
): Promise<readonly (readonly [file: string, text: string])[]> {
  const packages = await readPackages(folder);
  return (['STU3', 'R4'] as const).map((release) => {
    const ofRelease = packages.filter((each) => releaseOf(each) === release);
    return [`${release.toLowerCase()}.ts`, tablesModule(compileTables(ofRelease, release))] as const;
  });
}

/** The packages of a folder in order of look-up. */
export async function readPackages(folder: string): Promise<readonly FhirPackage[]> {
  const names = (await readdir(folder)).sort(compareStrings);
  const packages = await Promise.all(names.map((name) => readPackage(join(folder, name))));
  const rank = ({ name }: FhirPackage): number => precedence.findIndex((pattern) => pattern.test(name));
  return packages.sort((a, b) => rank(a) - rank(b) || compareStrings(a.name, b.name));
}

/** The release that a package is for, by its name or its structures. */
export function releaseOf(fhirPackage: FhirPackage): Release {
  const versions = fhirPackage.resources.map((resource) => resource['fhirVersion']);
  return versions.some((version) => typeof version === 'string' && version.startsWith('3.')) ||
    /\br3\b|stu3/.test(fhirPackage.name)
    ? 'STU3'
    : 'R4';
}

function compileTables(packages: readonly FhirPackage[], release: Release): Tables {
  const codeSystems = firstByUrl(packages, 'CodeSystem');
  const valueSets = firstByUrl(packages, 'ValueSet');
  const structures: StructureFacts[] = [];
  for (const each of packages) {
    for (const resource of each.resources) {
      if (resource.resourceType !== 'StructureDefinition' || resource['kind'] === 'logical') continue;
      const facts = readStructureDefinition(resource, { name: each.name, version: each.version });
      if (facts !== undefined) structures.push(facts);
    }
  }
  const facts = new Map<string, ValueSetFacts>();
  for (const [url, resource] of valueSets) {
    const found = readValueSet(resource, (system) => codeSystems.get(system));
    if (found !== undefined) facts.set(url, found);
  }
  const used = usedValueSets(structures, facts);
  return packTables({
    release,
    packages: packages.map(({ name, version }) => [name, version] as const),
    structures,
    valueSets: used,
    codeSystems: usedCodeSystems(used, codeSystems),
  });
}

function firstByUrl(packages: readonly FhirPackage[], type: string): ReadonlyMap<string, FhirResource> {
  const found = new Map<string, FhirResource>();
  for (const { resources } of packages) {
    for (const resource of resources) {
      const url = resource['url'];
      if (resource.resourceType === type && typeof url === 'string' && !found.has(url))
        found.set(url, resource);
    }
  }
  return found;
}

/** Value sets that a binding stronger than an example reaches, over includes; in order of url. */
function usedValueSets(
  structures: readonly StructureFacts[],
  valueSets: ReadonlyMap<string, ValueSetFacts>,
): readonly ValueSetFacts[] {
  const queue: string[] = [];
  for (const { elements } of structures) {
    for (const { facts } of elements) {
      const { binding } = facts;
      if (binding === undefined) continue;
      if (binding.strength !== 'example') queue.push(binding.valueSet);
      if (binding.maxValueSet !== undefined) queue.push(binding.maxValueSet);
    }
  }
  const used = new Map<string, ValueSetFacts>();
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    const facts = valueSets.get(url);
    if (facts === undefined || used.has(url)) continue;
    used.set(url, facts);
    for (const part of [...facts.include, ...(facts.exclude ?? [])]) queue.push(...(part.valueSets ?? []));
  }
  return [...used.values()].sort((a, b) => compareStrings(a.url, b.url));
}

/** Code systems of which a used value set takes every code. */
function usedCodeSystems(
  valueSets: readonly ValueSetFacts[],
  codeSystems: ReadonlyMap<string, FhirResource>,
): readonly CodeSystemFacts[] {
  const systems = new Set<string>();
  for (const { include, exclude = [] } of valueSets) {
    for (const part of [...include, ...exclude]) {
      if (part.system !== undefined && part.codes === undefined && part.filters === undefined)
        systems.add(part.system);
    }
  }
  return [...systems].sort(compareStrings).flatMap((url) => {
    const resource = codeSystems.get(url);
    return (resource === undefined ? undefined : readCodeSystem(resource)) ?? [];
  });
}

function tablesModule(tables: Tables): string {
  const text = JSON.stringify(tables)
    .replace(/[\\']/g, '\\$&')
    .replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
  return [
    '// Generated by `npm run build:tables` from the FHIR packages named in it. Facts only; see NOTICE for their owners.',
    `/** Definitions of FHIR ${tables.release} as JSON text: parsed once, many times faster than an object literal. */`,
    `export const ${tables.release.toLowerCase()}Tables = '${text}';`,
    '',
  ].join('\n');
}
