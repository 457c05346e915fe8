/** Letters that are no letter with an accent, as who has none of them writes them. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** What has no accents to take off. */
const plainText = /^[a-z0-9 .,:;'()/+-]*$/i;

/** Lower case, without accents, punctuation as single spaces: what two people would call the same text. */
export function normaliseText(text: string): string {
  if (plainText.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıłøđßæœ]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
