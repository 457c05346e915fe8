import { lazy } from '../../foundation/lazy.js';
import type { SliceIndex, SliceNode, SliceTest } from './ElementNode.js';

/** Looks whether one text tells all slices apart, so that none need be tried; worked out when first asked for. */
export function sliceIndex(slices: readonly SliceNode[]): () => SliceIndex | undefined {
  return lazy(() => {
    const byText = new Map<string, number>();
    const elements = new Set<string | undefined>();
    for (const [place, { tests }] of slices.entries()) {
      const [test, other] = tests();
      const wanted = test === undefined || other !== undefined ? undefined : textsWanted(test);
      if (wanted === undefined) return undefined;
      elements.add(wanted.element);
      for (const text of wanted.texts) if (!byText.has(text)) byText.set(text, place);
    }
    const [element] = elements;
    return elements.size === 1 ? { element, byText } : undefined;
  }, undefined);
}

/** The texts of which a test takes any; undefined when it looks at anything but one text. */
function textsWanted(
  test: SliceTest,
): { readonly element: string | undefined; readonly texts: readonly string[] } | undefined {
  if (test.kind !== 'value' || test.steps.length > 1) return undefined;
  const [step] = test.steps;
  if (step !== undefined && step.kind !== 'element') return undefined;
  const texts: string[] = [];
  for (const { steps, fixed, pattern } of test.anyOf) {
    const value = (fixed ?? pattern)?.value;
    if (steps.length !== test.steps.length || typeof value !== 'string') return undefined;
    texts.push(value);
  }
  return { element: step?.name, texts };
}
