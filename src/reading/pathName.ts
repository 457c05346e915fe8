import { shownName } from './shownName.js';

const identifier = /^[A-Z_]\w*$/i;

/** A name as a step of a path: in backticks when it is no identifier, as FHIRPath has it. */
export function pathName(name: string): string {
  const shown = shownName(name);
  return identifier.test(shown) ? shown : `\`${shown.replace(/[`\\]/g, '\\$&')}\``;
}
