import type { CompiledProfile } from '../../../definitions/compile/CompiledProfile.js';
import type { ElementNode } from '../../../definitions/compile/ElementNode.js';
import type { PropertyNode } from '../../../definitions/compile/TypeNode.js';
import type { InForce } from './InForce.js';
import type { PlanSource } from './PlanSource.js';

/** A type profile that is asked for, and whether it is at hand. */
export interface AskedProfile {
  readonly url: string;
  readonly profile: CompiledProfile | undefined;
}

/** Type profiles of which a value must meet one. */
export interface ProfileChoice {
  readonly urls: readonly string[];
  readonly profiles: readonly AskedProfile[];
  /** Canonical of the definition that asks. */
  readonly definition: string;
}

/** What definitions ask of the type of a value. */
export interface TypesAsked {
  /** Nodes that do not allow the type. */
  readonly ruledOutBy: readonly ElementNode[];
  /** All type profiles that are asked for, alone or in a choice. */
  readonly profiles: readonly AskedProfile[];
  readonly choices: readonly ProfileChoice[];
  /** What was in force, with the type profiles that are asked for alone. */
  readonly inForce: InForce;
}

/** Gathers what the definitions in force, and the element itself, ask of the type of its values. */
export function typesAsked(
  { typeCode, profiles: own, element }: PropertyNode,
  stated: InForce,
  { definitions }: PlanSource,
): TypesAsked {
  const ruledOutBy: ElementNode[] = [];
  const profiles: AskedProfile[] = [];
  const choices: ProfileChoice[] = [];
  let inForce = stated;
  const ask = (urls: readonly string[], definition: string): void => {
    const asked = urls.map((url) => ({ url, profile: definitions.profile(url) }));
    profiles.push(...asked);
    if (urls.length > 1) choices.push({ urls, profiles: asked, definition });
    else inForce = inForce.with(asked[0]?.profile?.roots ?? []);
  };
  for (const node of stated.nodes) {
    if (node.types === undefined) continue;
    const type = node.types.get(typeCode);
    if (type === undefined) ruledOutBy.push(node);
    else ask(type.profiles ?? [], node.definition);
  }
  ask(own, element.node.definition);
  return { ruledOutBy, profiles, choices, inForce };
}
