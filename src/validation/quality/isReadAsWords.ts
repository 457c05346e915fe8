import type { TextKind } from './ResourceContent.js';

/** True for a text that is shown as it stands: no markup of its own, and no number or version. */
export function isReadAsWords(kind: TextKind): boolean {
  return kind !== 'technical' && kind !== 'narrative';
}
