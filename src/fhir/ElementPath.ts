/**
 * A place in a resource as FHIRPath from the resource's type, indexes from 0:
 * `Patient.identifier[1].system`, `Observation.value.ofType(Quantity)`.
 */
export type ElementPath = string & { readonly [elementPathBrand]: true };

declare const elementPathBrand: unique symbol;

/** Takes a string that is known to be a FHIRPath place, such as one written in a rule. */
export function elementPath(path: string): ElementPath {
  return path as ElementPath;
}

/** The path without indexes: what fingerprints and grouping use. */
export function withoutIndexes(path: ElementPath): string {
  return path.replace(/\[\d+\]/g, '');
}
