/** One step of a place in a resource: an element, one of its repetitions, or its value as one type. */
export type ElementPathStep =
  | { readonly kind: 'element'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'type'; readonly type: string };

const step = /(?:^|\.)(?:ofType\((\w+)\)|([A-Za-z_]\w*)(?![\w(])|`((?:[^`\\]|\\.)*)`)|\[(\d+)\]/gy;

/**
 * The steps of a place as {@link ElementPath} writes it, its resource type first. Steps end where another
 * expression begins, such as `where(...)`, so that what comes before still leads somewhere.
 */
export function elementPathSteps(path: string): readonly ElementPathStep[] {
  const steps: ElementPathStep[] = [];
  for (const [, type, name, quoted, index] of path.matchAll(step)) {
    if (type !== undefined) steps.push({ kind: 'type', type });
    else if (index !== undefined) steps.push({ kind: 'index', index: Number(index) });
    else steps.push({ kind: 'element', name: name ?? quoted?.replace(/\\(.)/g, '$1') ?? '' });
  }
  return steps;
}
