import { describe, expect, it } from 'vitest';
import { normaliseText } from './normaliseText.js';

describe('normaliseText', () => {
  it.each([
    ['Essentiële  hypertensie (aandoening)', 'essentiele hypertensie aandoening'],
    ['PARACETAMOL TABLET 500MG', 'paracetamol tablet 500mg'],
    ['  …  ', ''],
    ['Yıldız, Łukasz; İbrahim', 'yildiz lukasz ibrahim'],
    ['Sørensen Æ Straße', 'sorensen ae strasse'],
  ])('%j', (text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });
});
