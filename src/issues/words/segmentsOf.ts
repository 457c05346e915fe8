const boundaries =
  /[.!?;]\s+|\n+|(?:^|\s)(?:\d\)|[-*•])\s|,?\s(?:daarnaast|bovendien|verder|tevens|ten tweede|en ook|also|besides|außerdem)\s/i;

const least = { letters: 15 } as const;

/** How many parts of a text are read apart. */
const most = 12;

/** The parts of a text that can each tell of an issue of its own: sentences, items of a list, "verder ...". */
export function segmentsOf(text: string): readonly string[] {
  return text
    .slice(0, 5000)
    .split(boundaries)
    .map((segment) => segment.trim())
    .filter((segment) => segment.length >= least.letters)
    .slice(0, most);
}
