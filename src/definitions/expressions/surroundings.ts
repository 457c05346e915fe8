import { ExpressionUndecided } from './ExpressionUndecided.js';
import type { Raw, RawEnvironment } from './Raw.js';

/** `[type]/[id]` at the end of a literal reference, perhaps with a version: what a RESTful address looks like. */
const restful = /(?:^|\/)([A-Z][A-Za-z]{1,60})\/[A-Za-z0-9.-]{1,64}(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/;

/** `resolve()`: the resource, or undefined when there certainly is none. */
export function resolved(environment: RawEnvironment, reference: unknown): Raw | undefined {
  if (typeof reference !== 'string') return undefined;
  const found = environment.resolve(reference);
  if (found === 'out-of-scope') throw new ExpressionUndecided('reference-out-of-scope');
  return found as Raw | undefined;
}

/**
 * `resolve()` where only the type of the resource is asked: a reference that leaves the scope tells it too, when
 * it is a RESTful one (`Practitioner/1`). What comes back then is no more than a resource of that type.
 */
export function resolvedForType(
  environment: RawEnvironment,
  reference: unknown,
  resourceTypes: ReadonlySet<string>,
): Raw | undefined {
  if (typeof reference !== 'string') return undefined;
  const found = environment.resolve(reference);
  if (found !== 'out-of-scope') return found as Raw | undefined;
  const type = restful.exec(reference)?.[1];
  if (type === undefined || !resourceTypes.has(type)) throw new ExpressionUndecided('reference-out-of-scope');
  return { resourceType: type } as unknown as Raw;
}

/** `conformsTo()`. */
export function conforms(environment: RawEnvironment, resource: unknown, profile: string): boolean {
  const result = environment.conformsTo(resource, profile);
  if (result === undefined) throw new ExpressionUndecided('definition-unknown', profile);
  return result;
}

/** `memberOf()`. */
export function isMember(environment: RawEnvironment, value: unknown, valueSet: string): boolean {
  const result = environment.memberOf(value, valueSet);
  if (result === undefined) throw new ExpressionUndecided('value-set-unknown', valueSet);
  return result;
}

/** Stands where FHIRPath signals an error: several items where one is asked, or a value of no use there. */
export function failed(problem: string): never {
  throw new ExpressionUndecided('expression-failed', problem);
}
