import { expect, it } from 'vitest';
import { walked } from '../../../test/support/walk.js';

function found(attachment: object): readonly object[] {
  const resource = { resourceType: 'Media', status: 'completed', content: attachment };
  return walked(resource).map(({ code, path, evidence }) => ({ code, path, evidence }));
}

it('is as large as it says', () => {
  expect(found({ data: 'YWJj', size: 3 })).toEqual([]);
  expect(found({ data: 'YWJj' })).toEqual([]);
  expect(found({ size: 3, url: 'https://voorbeeld.nl/bijlage' })).toEqual([]);
});

it('says another size than its data have', () => {
  expect(found({ data: 'YWJj', size: 4 })).toEqual([
    { code: 'value/attachment-size-differs', path: 'Media.content', evidence: { stated: 4, size: 3 } },
  ]);
});

it('has the hash that it says', () => {
  expect(found({ data: 'YWJj', hash: 'qZk+NkcGgWq6PiVxeFDCbJzQ2J0=' })).toEqual([]);
  expect(found({ data: 'YWJk', hash: 'qZk+NkcGgWq6PiVxeFDCbJzQ2J0=' })).toEqual([
    { code: 'value/attachment-hash-differs', path: 'Media.content', evidence: { bytes: 20 } },
  ]);
  expect(found({ data: 'YWJj', hash: 'a9993e364706816aba3e25717850c26c9cd0d89d' })).toEqual([
    { code: 'value/attachment-hash-differs', path: 'Media.content', evidence: { bytes: 30 } },
  ]);
});

it('is not measured when its data are no base64, which is reported as such', () => {
  expect(found({ data: 'YW.j', size: 4 })).toEqual([
    expect.objectContaining({ code: 'primitive/format', path: 'Media.content.data' }),
  ]);
});
