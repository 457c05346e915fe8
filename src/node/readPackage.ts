import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isRecord } from '../foundation/isRecord.js';
import { PgoKetenError } from '../foundation/PgoKetenError.js';
import { compareStrings } from '../foundation/compareStrings.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import { readTar } from './readTar.js';

/** A FHIR package: its manifest's name and version, and its resources. */
export interface FhirPackage {
  readonly name: string;
  readonly version: string;
  /** `fhirVersions` of the manifest. */
  readonly fhirVersions: readonly string[];
  readonly resources: readonly FhirResource[];
}

/** The package can't be read: no `package.json` in it, or a file that is not JSON. */
export class FhirPackageError extends PgoKetenError {
  override readonly name = 'FhirPackageError';
  constructor(
    readonly path: string,
    problem: string,
  ) {
    super(`The FHIR package '${path}' can't be read: ${problem}.`);
  }
}

/**
 * Reads a FHIR package from a folder (with or without the inner `package` folder) or a `.tgz` file.
 * Resources come in order of file name.
 *
 * @throws FhirPackageError when there is no manifest, or a file is not JSON.
 */
export async function readPackage(path: string): Promise<FhirPackage> {
  const files = (await stat(path)).isDirectory()
    ? await folderFiles(path)
    : archiveFiles(await readFile(path));
  const manifest = parse(path, 'package.json', files.get('package.json'));
  if (!isRecord(manifest)) throw new FhirPackageError(path, "it has no 'package.json'");
  const resources: FhirResource[] = [];
  for (const name of [...files.keys()].sort(compareStrings)) {
    if (!name.endsWith('.json') || name === 'package.json' || name.startsWith('.')) continue;
    const resource = parse(path, name, files.get(name));
    if (isFhirResource(resource)) resources.push(resource);
  }
  const versions = manifest['fhirVersions'] ?? manifest['fhir-version-list'];
  return {
    name: String(manifest['name']),
    version: String(manifest['version']),
    fhirVersions: Array.isArray(versions) ? versions.map(String) : [],
    resources,
  };
}

async function folderFiles(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await readdir(path);
  const folder = names.includes('package.json') ? path : join(path, 'package');
  const files = new Map<string, Uint8Array>();
  for (const name of await readdir(folder)) {
    if (name.endsWith('.json')) files.set(name, await readFile(join(folder, name)));
  }
  return files;
}

function archiveFiles(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { name, content } of readTar(gunzipSync(bytes))) {
    const inPackage = /^(?:\.\/)?package\/([^/]+)$/.exec(name);
    if (inPackage?.[1] !== undefined) files.set(inPackage[1], content);
  }
  return files;
}

function parse(path: string, name: string, content: Uint8Array | undefined): unknown {
  if (content === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch {
    throw new FhirPackageError(path, `'${name}' is not JSON`);
  }
}
