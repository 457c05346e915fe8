/**
 * Breaks a text at blanks into lines of at most `width` characters, counted in code points. A longer word stands on a
 * line of its own, whole, so that a path or address can be copied.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const wordLength = Array.from(word).length;
    if (line.length > 0 && length + 1 + wordLength > width) {
      lines.push(line.join(' '));
      line = [];
      length = 0;
    }
    length += line.length > 0 ? wordLength + 1 : wordLength;
    line.push(word);
  }
  if (line.length > 0) lines.push(line.join(' '));
  return lines;
}
