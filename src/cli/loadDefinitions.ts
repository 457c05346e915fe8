import type { DefinitionSet } from '../definitions/DefinitionSet.js';

/**
 * Loads the definitions of both releases; their tables are read only here, so that other commands start without. Both,
 * even when the release is told: only then data of the other release are recognised as such.
 */
export async function loadDefinitions(): Promise<readonly DefinitionSet[]> {
  const [{ stu3 }, { r4 }] = await Promise.all([
    import('../definitions/stu3.js'),
    import('../definitions/r4.js'),
  ]);
  return [stu3, r4];
}
