import { describe, expect, it } from 'vitest';
import { readVerdict } from './readVerdict.js';

const answer = (result: boolean, ...more: readonly object[]) => ({
  resource: { resourceType: 'Parameters', parameter: [{ name: 'result', valueBoolean: result }, ...more] },
  response: { status: '200' },
});
const issues = (...issue: readonly object[]) => ({
  name: 'issues',
  resource: { resourceType: 'OperationOutcome', issue },
});

describe('the verdict in an answer', () => {
  it('is what the server says', () => {
    expect(readVerdict(answer(true))).toBe('member');
    expect(readVerdict(answer(false))).toBe('not-member');
    expect(readVerdict(answer(false, issues({ severity: 'error', code: 'code-invalid' })))).toBe(
      'not-member',
    );
    expect(readVerdict(answer(false, issues({ severity: 'warning', code: 'not-found' })))).toBe('not-member');
  });

  it.each([
    ['a value set that it lacks', answer(false, issues({ severity: 'error', code: 'not-found' }))],
    [
      'a code system that it lacks',
      answer(false, { name: 'x-caused-by-unknown-system', valueCanonical: 'urn:x' }),
    ],
    [
      'words that say that it lacks one',
      answer(false, { name: 'message', valueString: "Unknown code system 'urn:x'" }),
    ],
    ['an error', { resource: { resourceType: 'OperationOutcome' }, response: { status: '404 Not Found' } }],
    ['a result in an entry that failed', { ...answer(false), response: { status: '500' } }],
    ['no result', { resource: { resourceType: 'Parameters' }, response: { status: '200' } }],
    ['nothing', {}],
    ['null', null],
  ])('is unknown for %s', (_, entry) => {
    expect(readVerdict(entry)).toBe('unknown');
  });
});
