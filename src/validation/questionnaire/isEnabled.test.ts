import { describe, expect, it } from 'vitest';
import { answer, answered, subjectOf } from '../../../test/support/testResponseRule.js';
import type { Release } from '../../fhir/Release.js';
import type { Enabled } from './isEnabled.js';

/** Whether item `b` is enabled, given its conditions and the answers to `a`. */
function enabled(item: object, answers: readonly object[], release: Release = 'R4'): Enabled | undefined {
  const input = answered(
    [
      { linkId: 'a', type: 'integer', repeats: true },
      { linkId: 'b', type: 'string', ...item },
    ],
    [answer('a', ...(answers as readonly Readonly<Record<string, unknown>>[]))],
  );
  return subjectOf(input, release).answered.find((each) => each.item.linkId === 'b')?.enabled;
}

const when = (operator: string, value: object) => ({ question: 'a', operator, ...value });

describe('conditions of R4', () => {
  it.each<readonly [string, object, readonly object[], Enabled]>([
    ['exists', { answerBoolean: true }, [{ valueInteger: 1 }], true],
    ['exists', { answerBoolean: true }, [], false],
    ['exists', { answerBoolean: false }, [], true],
    ['=', { answerInteger: 2 }, [{ valueInteger: 1 }, { valueInteger: 2 }], true],
    ['=', { answerInteger: 2 }, [], false],
    ['!=', { answerInteger: 2 }, [{ valueInteger: 1 }, { valueInteger: 2 }], false],
    ['!=', { answerInteger: 2 }, [], true],
    ['>', { answerInteger: 2 }, [{ valueInteger: 3 }], true],
    ['>', { answerInteger: 2 }, [{ valueInteger: 2 }], false],
    ['>=', { answerInteger: 2 }, [{ valueInteger: 2 }], true],
    ['<', { answerDate: '2020' }, [{ valueDate: '2019-12-31' }], true],
    ['<', { answerDate: '2020' }, [{ valueDate: '2020-06' }], 'definition-unusable'],
    ['<=', { answerInteger: 2 }, [{ valueInteger: 3 }], false],
    [
      '=',
      { answerCoding: { system: 'urn:x', code: '1' } },
      [{ valueCoding: { system: 'urn:x', code: '1', display: 'Eén' } }],
      true,
    ],
    [
      '=',
      { answerCoding: { system: 'urn:x', code: '1' } },
      [{ valueCoding: { system: 'urn:y', code: '1' } }],
      false,
    ],
    ['~', { answerInteger: 2 }, [{ valueInteger: 2 }], 'definition-unusable'],
  ])('%s %j against %j is %s', (operator, value, answers, expected) => {
    expect(enabled({ enableWhen: [when(operator, value)] }, answers)).toBe(expected);
  });

  const one = when('=', { answerInteger: 1 });
  const two = when('=', { answerInteger: 2 });
  it.each<readonly [string | undefined, readonly object[], Enabled]>([
    ['all', [{ valueInteger: 1 }], false],
    ['any', [{ valueInteger: 1 }], true],
    ['all', [{ valueInteger: 1 }, { valueInteger: 2 }], true],
    [undefined, [{ valueInteger: 1 }, { valueInteger: 2 }], true],
    [undefined, [{ valueInteger: 1 }], 'definition-unusable'],
    [undefined, [], false],
  ])('go together by %s on %j: %s', (enableBehavior, answers, expected) => {
    expect(enabled({ enableWhen: [one, two], enableBehavior }, answers)).toBe(expected);
  });

  it('of an expression are not worked out', () => {
    const url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';
    const extension = [{ url, valueExpression: { language: 'text/fhirpath', expression: 'true' } }];
    expect(enabled({ extension }, [])).toBe('expression-not-evaluated');
  });
});

describe('conditions of STU3', () => {
  it.each<readonly [object[], readonly object[], Enabled]>([
    [[{ question: 'a', hasAnswer: true }], [{ valueInteger: 1 }], true],
    [[{ question: 'a', hasAnswer: false }], [{ valueInteger: 1 }], false],
    [[{ question: 'a', hasAnswer: false, answerInteger: 1 }], [{ valueInteger: 1 }], true],
    [[{ question: 'a', hasAnswer: true, answerInteger: 1 }], [{ valueInteger: 2 }], false],
    [
      [
        { question: 'a', answerInteger: 1 },
        { question: 'a', answerInteger: 2 },
      ],
      [{ valueInteger: 2 }],
      true,
    ],
  ])('%j against %j is %s', (enableWhen, answers, expected) => {
    expect(enabled({ enableWhen }, answers, 'STU3')).toBe(expected);
  });
});

it('a condition in a repeating group is about the question of the same repetition', () => {
  const group = {
    linkId: 'g',
    type: 'group',
    repeats: true,
    item: [
      { linkId: 'a', type: 'boolean' },
      { linkId: 'b', type: 'string', enableWhen: [when('=', { answerBoolean: true })] },
    ],
  };
  const input = answered(
    [group],
    [true, false].map((valueBoolean) => ({ linkId: 'g', item: [answer('a', { valueBoolean })] })),
  );
  const found = subjectOf(input, 'R4').answered.filter(({ item }) => item.linkId === 'b');
  expect(found.map(({ enabled: verdict }) => verdict)).toEqual([true, false]);
});
