import type { Raw } from './Raw.js';

/**
 * Whether a choice element is there under any of its JSON names: for `value` also `valueString` and
 * `_valueBoolean`. Its generator sees to it that no other element of the type starts in the same way.
 */
export function hasChoice(parent: Raw | undefined, name: string): boolean {
  return choiceKey(parent, name) !== undefined;
}

/** The value of a choice element, whatever its type. */
export function choiceValue(parent: Raw | undefined, name: string): Raw | undefined {
  const key = choiceKey(parent, name);
  return key === undefined ? undefined : parent?.[key];
}

/** The id and extensions of a choice element that is a primitive. */
export function choiceExtra(parent: Raw | undefined, name: string): Raw | undefined {
  const key = choiceKey(parent, name);
  return key === undefined ? undefined : parent?.[`_${key}`];
}

/** The JSON name under which a choice element stands, without underscore. */
function choiceKey(parent: Raw | undefined, name: string): string | undefined {
  if (typeof parent !== 'object') return undefined;
  const { length } = name;
  for (const key in parent) {
    // Most names are told apart by their length or by the capital that the type starts with.
    const start = key.charCodeAt(0) === underscore ? 1 : 0;
    const next = key.charCodeAt(start + length);
    if (
      next >= upperA &&
      next <= upperZ &&
      key.startsWith(name, start) &&
      (parent[key] as unknown) !== null
    ) {
      return start === 0 ? key : key.slice(1);
    }
  }
  return undefined;
}

const underscore = 95;
const upperA = 65;
const upperZ = 90;
