import { expect, it } from 'vitest';
import { base64Size } from './base64Size.js';

it.each([
  ['', 0],
  ['YQ==', 1],
  ['YWI=', 2],
  ['YWJj', 3],
  ['YW\r\nJj', 3],
  ['+/09', 3],
])('%j is %i bytes', (text, size) => {
  expect(base64Size(text)).toBe(size);
});

it.each(['Y', 'YQ', 'YQ=', 'Y===', 'YQ==YQ==', '%%%2', 'YW.j'])('%j is no base64', (text) => {
  expect(base64Size(text)).toBeUndefined();
});
