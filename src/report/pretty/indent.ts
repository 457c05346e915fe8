import { wrapText } from '../text/wrapText.js';

/** Wraps a text within the width, each line behind `margin`; the first behind `first`, as wide as `margin`. */
export function indent(
  text: string,
  width: number,
  margin: string,
  first: string = margin,
): readonly string[] {
  const lines = wrapText(text, Math.max(width - margin.length, 20));
  return lines.map((line, index) => (index === 0 ? first : margin) + line);
}
