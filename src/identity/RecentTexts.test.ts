import { expect, it } from 'vitest';
import { RecentTexts } from './RecentTexts.js';

it('keeps what was set last, and what is asked for again', () => {
  const texts = new RecentTexts<number>(3);
  for (let at = 0; at < 20; at++) {
    texts.set(`text ${at}`, at);
    expect(texts.get(`text ${at}`)).toBe(at);
    expect(texts.get('text 0')).toBe(0);
  }
  expect(texts.get('text 3')).toBeUndefined();
});
