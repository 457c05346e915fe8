import { MalformedInputError } from '../../foundation/MalformedInputError.js';
import type { Shape } from '../../foundation/misshapen.js';
import { misshapen } from '../../foundation/misshapen.js';
import type { KnownIssues } from './KnownIssues.js';

const texts: Shape = { list: 'text' };

const registerShape: Shape = {
  parts: {
    issues: {
      list: {
        parts: {
          id: 'text',
          symptom: 'text',
          gegevensdiensten: texts,
          path: 'text',
          systems: { parts: { xis: 'text', dva: 'text', pgo: 'text' } },
          decision: {
            parts: {
              at: 'text',
              state: 'text',
              affectedVersions: texts,
              fingerprints: texts,
              mergedInto: 'text',
            },
            needs: ['at', 'state', 'affectedVersions', 'fingerprints'],
          },
          seenOn: texts,
          regressions: texts,
        },
        needs: ['id', 'symptom', 'gegevensdiensten', 'path', 'systems', 'decision', 'seenOn', 'regressions'],
      },
    },
  },
  needs: ['issues'],
};

/**
 * Lets through what can be worked with as a register. A file is held against its schema where it is read.
 *
 * @throws MalformedInputError when it is none, or of another version of the document.
 */
export function requireRegister(register: KnownIssues): KnownIssues {
  const wrong = misshapen(register, registerShape, 'register');
  if (wrong !== undefined) throw new MalformedInputError(wrong.at, wrong.expected);
  const { version }: { version: unknown } = register;
  if (version !== 1) throw new MalformedInputError('register.version', '1');
  return register;
}
