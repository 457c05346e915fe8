import { describe, expect, it } from 'vitest';
import { createProgress } from './createProgress.js';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, columns: 10, write: (text: string) => written.push(text) } };
}

describe('createProgress', () => {
  it('writes nothing to what is no terminal', () => {
    const { written, stream } = recorder(false);
    const progress = createProgress(stream, () => 0);
    progress.show('1/2');
    progress.clear();
    expect(written).toEqual([]);
  });

  it('writes nothing for short work', () => {
    const { written, stream } = recorder(true);
    const progress = createProgress(stream, () => 0);
    progress.show('1/2');
    progress.clear();
    expect(written).toEqual([]);
  });

  it('shows one line, cut to the width, and takes it away', () => {
    const { written, stream } = recorder(true);
    const times = [0, 500];
    const progress = createProgress(stream, () => times.shift() ?? 0);
    progress.show('problemen.json 1/2');
    progress.clear();
    expect(written).toEqual(['\r\u001b[2Kproblemen', '\r\u001b[2K']);
  });
});
