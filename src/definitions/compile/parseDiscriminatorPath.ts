import type { DiscriminatorStep } from './ElementNode.js';

const elementStep = /^[A-Za-z]\w*$/;
/** Some publishers name the parameter: `extension(url='...')`. */
const extensionStep = /^extension\((?:url=)?(['"])([^'"]+)\1\)$/;
const typeStep = /^(?:ofType|as)\(([A-Za-z]\w*)\)$/;

/**
 * Reads the restricted FHIRPath of a discriminator: element names, `$this`, `extension('url')`, `resolve()` and
 * `ofType(T)`; undefined for anything else. Publishers write `value[x]` where `value` is meant.
 */
export function parseDiscriminatorPath(path: string): readonly DiscriminatorStep[] | undefined {
  const steps: DiscriminatorStep[] = [];
  for (const part of splitSteps(path.trim())) {
    const name = part.replace(/\[x\]$/, '');
    const extension = extensionStep.exec(part);
    const type = typeStep.exec(part);
    if (part === '$this') continue;
    else if (part === 'resolve()') steps.push({ kind: 'resolve' });
    else if (extension?.[2] !== undefined) steps.push({ kind: 'extension', url: extension[2] });
    else if (type?.[1] !== undefined) steps.push({ kind: 'ofType', type: type[1] });
    else if (elementStep.test(name)) steps.push({ kind: 'element', name });
    else return undefined;
  }
  return steps;
}

/** Cuts at dots outside parentheses and quotes. */
function splitSteps(path: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < path.length; index++) {
    const char = path.charAt(index);
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '.' && depth === 0) {
      parts.push(path.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(path.slice(start));
  return parts.filter((part) => part !== '');
}
