import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { placeholderAsText } from './placeholder-as-text.js';

const withText = (text: string) => ({
  resource: { resourceType: 'Observation', status: 'final', code: { text }, subject: { display: 'A. Test' } },
});
const withName = (family: string) => ({ resource: { resourceType: 'Patient', name: [{ family }] } });
const fails = (text: string) => ({
  name: text,
  input: withText(text),
  expect: [{ at: 'code.text', evidence: { found: text.trim() } }] as const,
});

testQualityRule(placeholderAsText, {
  passed: [
    { name: 'words', input: withText('Testosteron') },
    { name: 'answers that say little', input: withText('Onbekend') },
    { name: 'not applicable', input: withText('n.v.t.') },
    { name: 'none', input: withText('geen') },
    { name: 'a test among words', input: withText('Test van Schirmer') },
    { name: 'a cross', input: withText('X') },
    { name: 'per cent', input: withText('Hematocriet {fractie} 45% [venapunctie]') },
    { name: 'a surname', input: withName('Dummy') },
    { name: 'a name cut to an initial', input: withName('X.') },
    {
      name: 'a minus as a result',
      input: {
        resource: {
          resourceType: 'Observation',
          status: 'final',
          code: { text: 'Nitriet' },
          valueString: '-',
        },
      },
    },
    {
      name: 'a lot number',
      input: { resource: { resourceType: 'Immunization', status: 'completed', lotNumber: '-' } },
    },
  ],
  failed: [
    ...[
      'null',
      'NULL',
      'undefined',
      ' null ',
      'NaN',
      'TODO',
      'tbd',
      'test',
      'xxx',
      '-',
      '--',
      '...',
      '?????',
      '[object Object]',
      'string',
      'UNK',
      'dit is een test',
    ].map(fails),
    {
      name: 'a template',
      input: withText('Geachte ${naam}, uw uitslag'),
      expect: [{ at: 'code.text', evidence: { found: 'Geachte ${naam}, uw uitslag' } }],
    },
    {
      name: 'a merge field',
      input: withText('Beste <<voornaam>>'),
      expect: [{ at: 'code.text', evidence: { found: 'Beste <<voornaam>>' } }],
    },
    {
      name: 'another template',
      input: withText('Afspraak met {{arts}}'),
      expect: [{ at: 'code.text', evidence: { found: 'Afspraak met {{arts}}' } }],
    },
    {
      name: 'a surname',
      input: withName('null'),
      expect: [{ at: 'name[0].family', evidence: { found: 'null' } }],
    },
  ],
});
