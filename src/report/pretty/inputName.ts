import type { PrettyContext } from './PrettyContext.js';

/** What an input is called in the report: the caller's name for it, else its number. */
export function inputName(origin: number | undefined, { inputs, texts }: PrettyContext): string {
  const index = origin ?? 0;
  return inputs[index]?.name ?? texts.input(index);
}
