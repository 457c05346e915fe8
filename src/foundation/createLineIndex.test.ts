import { describe, expect, it } from 'vitest';
import { createLineIndex } from './createLineIndex.js';

describe('createLineIndex', () => {
  it('counts lines and columns from 1, also across CRLF', () => {
    const { positionAt } = createLineIndex('ab\r\ncd\n\nx');
    expect([0, 1, 3, 4, 7, 8, 9].map(positionAt)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 4 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });

  it('takes an offset past the end as the end', () => {
    expect(createLineIndex('a\nb').positionAt(100)).toEqual({ line: 2, column: 2 });
    expect(createLineIndex('').positionAt(0)).toEqual({ line: 1, column: 1 });
  });

  it('agrees with counting in a text of many blocks', () => {
    const text = Array.from({ length: 30_000 }, (_, index) => 'x'.repeat(index % 13)).join('\n');
    const index = createLineIndex(text);
    for (const offset of [32_767, 32_768, 32_769, 65_536, 100_003, text.length]) {
      const before = text.slice(0, offset);
      expect(index.positionAt(offset)).toEqual({
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n'),
      });
    }
  });

  it('finds its way in one line of many megabytes', () => {
    const text = 'x'.repeat(5_000_000);
    const index = createLineIndex(text);
    expect(index.positionAt(4_999_999)).toEqual({ line: 1, column: 5_000_000 });
  });
});
