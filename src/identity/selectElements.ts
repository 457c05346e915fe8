import { isRecord } from '../foundation/isRecord.js';

/** Finds the elements at a path of a resource, in order. */
export type ElementSelector = (resource: Readonly<Record<string, unknown>>) => readonly unknown[];

type Step =
  | { readonly kind: 'element'; readonly name: string }
  | { readonly kind: 'choice'; readonly prefix: string }
  | { readonly kind: 'extension'; readonly list: 'extension' | 'modifierExtension'; readonly tail: string };

const nothing: readonly unknown[] = [];
/** So many elements of one list are looked at. */
const elementLimit = 2000;

/**
 * Makes a selector of a path: element names joined by dots, `value[x]` for a choice, `extension(Name)` for the
 * extensions whose url ends in `/Name` or is `Name`. Lists are entered, so `coding.code` gives every code.
 */
export function elementSelector(path: string): ElementSelector {
  const steps = splitPath(path).map(parseStep);
  const [first] = steps;
  if (steps.length === 1 && first?.kind === 'element') {
    const { name } = first;
    return (resource) => {
      const value = resource[name];
      return value === undefined || value === null ? nothing : Array.isArray(value) ? value : [value];
    };
  }
  return (resource) => {
    let found: readonly unknown[] = [resource];
    for (const step of steps) {
      found = takeStep(found, step);
      if (found.length === 0) return nothing;
    }
    return found;
  };
}

/** An element of a resource at which a path begins. */
export interface RootElement {
  readonly name: string;
  /** Whether it is that name with a type behind it. */
  readonly isChoice: boolean;
}

/** The element at which a path begins. */
export function rootOfPath(path: string): RootElement {
  const step = parseStep(splitPath(path)[0] ?? '');
  if (step.kind === 'extension') return { name: step.list, isChoice: false };
  return step.kind === 'choice'
    ? { name: step.prefix, isChoice: true }
    : { name: step.name, isChoice: false };
}

/** Splits at the dots outside of parentheses: names of extensions hold dots of their own. */
function splitPath(path: string): readonly string[] {
  const steps: string[] = [];
  let step = '';
  let inside = false;
  for (const char of path) {
    if (char === '.' && !inside) {
      steps.push(step);
      step = '';
      continue;
    }
    if (char === '(') inside = true;
    else if (char === ')') inside = false;
    step += char;
  }
  return [...steps, step];
}

function parseStep(text: string): Step {
  const open = text.indexOf('(');
  if (open >= 0) {
    const list = text.startsWith('modifier') ? 'modifierExtension' : 'extension';
    return { kind: 'extension', list, tail: text.slice(open + 1, -1) };
  }
  return text.endsWith('[x]')
    ? { kind: 'choice', prefix: text.slice(0, -3) }
    : { kind: 'element', name: text };
}

function takeStep(from: readonly unknown[], step: Step): readonly unknown[] {
  const found: unknown[] = [];
  for (const element of from) {
    if (!isRecord(element)) continue;
    if (step.kind === 'element') collect(found, element[step.name]);
    else if (step.kind === 'choice') {
      for (const name in element) {
        if (isChoiceOf(name, step.prefix)) collect(found, element[name]);
      }
    } else {
      const list = element[step.list];
      if (!Array.isArray(list)) continue;
      for (const extension of list as readonly unknown[]) {
        if (isRecord(extension) && endsIn(extension['url'], step.tail)) found.push(extension);
      }
    }
  }
  return found;
}

function collect(found: unknown[], value: unknown): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value)) found.push(value);
  else for (let at = 0; at < value.length && at < elementLimit; at++) found.push(value[at]);
}

/** Whether a name is that of a choice with a type behind it: `valueQuantity` of `value`. */
export function isChoiceOf(name: string, prefix: string): boolean {
  if (name.length <= prefix.length || !name.startsWith(prefix)) return false;
  const next = name.charCodeAt(prefix.length);
  return next >= 65 && next <= 90;
}

function endsIn(url: unknown, tail: string): boolean {
  return (
    typeof url === 'string' &&
    url.endsWith(tail) &&
    (url.length === tail.length || url.at(-tail.length - 1) === '/')
  );
}
