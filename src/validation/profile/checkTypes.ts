import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { ProfileChoice, TypesAsked } from './plan/typesAsked.js';
import { noTypeProfileMet, reportProfile, typeNotAllowed } from './profiles.js';
import type { Walk } from './Walk.js';

/**
 * Reports a type that definitions rule out, type profiles that can't be used, and a value that meets none of several
 * type profiles. A type profile that is asked for alone is in force as any other.
 */
export function checkTypes(
  walk: Walk,
  typeCode: string,
  { ruledOutBy, profiles, choices }: TypesAsked,
  meets: (roots: readonly ElementNode[]) => boolean,
): void {
  for (const { types, definition } of ruledOutBy) {
    const evidence = { found: typeCode, allowed: [...(types?.keys() ?? [])] };
    walk.report(typeNotAllowed, evidence, { profile: definition });
  }
  for (const { url, profile } of profiles) reportProfile(walk, url, profile);
  for (const choice of choices) checkChoice(walk, choice, meets);
}

function checkChoice(
  walk: Walk,
  { urls, profiles, definition }: ProfileChoice,
  meets: (roots: readonly ElementNode[]) => boolean,
): void {
  if (profiles.some(({ profile }) => profile === undefined || meets(profile.roots))) return;
  walk.report(noTypeProfileMet, { allowed: urls }, { profile: definition });
}
