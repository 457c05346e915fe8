import type { DefinitionSet } from '../definitions/DefinitionSet.js';

/** Whether one of the claimed profiles is, or derives from, an expected one; undefined when a chain is not at hand. */
export function meetsByClaim(
  claimed: readonly string[],
  expected: readonly string[],
  definitions: DefinitionSet,
): boolean | undefined {
  let unknown = false;
  for (const url of claimed) {
    for (const profile of expected) {
      const derives = definitions.derivesFrom(url, profile);
      if (derives === true) return true;
      unknown ||= derives === undefined;
    }
  }
  return unknown ? undefined : false;
}
