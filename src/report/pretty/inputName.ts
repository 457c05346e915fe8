import type { PrettyContext } from './PrettyContext.js';

/** What an input is called in the report. */
export function inputName(origin: number | undefined, { names, texts }: PrettyContext): string {
  const index = origin ?? 0;
  return names[index] ?? texts.input(index);
}
