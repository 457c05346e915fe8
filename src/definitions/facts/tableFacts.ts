import { withoutVersion } from '../../fhir/canonical.js';
import { lazy } from '../../foundation/lazy.js';
import type { FactSource } from './FactSource.js';
import type { Tables } from './Tables.js';
import { unpackStructure } from './unpackStructure.js';

/** Makes the facts of generated tables available by canonical; structures are restored one by one when asked for. */
export function tableFacts(text: string): FactSource {
  const tables = JSON.parse(text) as Tables;
  const structures = new Map(
    tables.structures.map((packed) => [packed.url, lazy(() => unpackStructure(packed, tables))]),
  );
  const valueSets = new Map(tables.valueSets.map((facts) => [facts.url, facts]));
  const codeSystems = new Map(tables.codeSystems.map((facts) => [facts.url, facts]));
  return {
    release: tables.release,
    packages: tables.packages.map(([name, version]) => ({ name, version })),
    structure: (canonical) => structures.get(withoutVersion(canonical))?.(),
    resourceTypes: () =>
      tables.structures
        .filter(({ kind, constraint, abstract }) => kind === 'resource' && !constraint && !abstract)
        .map(({ type }) => type),
    valueSet: (canonical) => valueSets.get(withoutVersion(canonical)),
    codeSystem: (url) => codeSystems.get(url),
    questionnaire: () => undefined,
  };
}
