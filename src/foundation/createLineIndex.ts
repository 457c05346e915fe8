/** A position in a text. */
export interface TextPosition {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 code units, from 1. */
  readonly column: number;
}

/** Finds lines and columns in one text. */
export interface LineIndex {
  /** Position of an offset in UTF-16 code units; an offset past the end is that of the end. */
  positionAt(offset: number): TextPosition;
}

const blockSize = 1 << 15;

/**
 * Makes an index of the lines of a text, in which LF ends a line. Nothing is read before the first question;
 * then line counts are kept per block, so that texts of hundreds of megabytes stay affordable.
 */
export function createLineIndex(text: string): LineIndex {
  let blocks: { readonly lines: number; readonly lineStart: number }[] | undefined;
  return {
    positionAt: (offset) => {
      blocks ??= countBlocks(text);
      const end = Math.min(Math.max(offset, 0), text.length);
      const blockStart = Math.floor(end / blockSize) * blockSize;
      let { lines, lineStart } = blocks[blockStart / blockSize] ?? { lines: 0, lineStart: 0 };
      const before = text.slice(blockStart, end);
      for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) {
        lines++;
        lineStart = blockStart + at + 1;
      }
      return { line: lines + 1, column: end - lineStart + 1 };
    },
  };
}

/** For the start of each block: the number of line ends before it, and where its line starts. */
function countBlocks(text: string): { readonly lines: number; readonly lineStart: number }[] {
  const blocks = [];
  let lines = 0;
  let lineStart = 0;
  let next = text.indexOf('\n');
  for (let start = 0; start <= text.length; start += blockSize) {
    while (next >= 0 && next < start) {
      lines++;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    blocks.push({ lines, lineStart });
  }
  return blocks;
}
