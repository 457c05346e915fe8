import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { encodingDamaged } from './encoding-damaged.js';

const withComment = (text: string) => ({
  resource: { resourceType: 'Patient', name: [{ text }] },
});
const fails = (name: string, text: string, damage: string) => ({
  name,
  input: withComment(text),
  expect: [{ at: 'name[0].text', evidence: { damage, found: text } }] as const,
});

testQualityRule(encodingDamaged, {
  passed: [
    { name: 'ASCII', input: withComment('J. Jansen') },
    { name: 'Dutch', input: withComment('René, Zoë en Björn: coördinatie, patiënt, één, 37,5 °C, ½ µg ± 2') },
    { name: 'other alphabets', input: withComment('Łukasz Şahin, Ελένη, Олег, محمد, 王') },
    { name: 'capitals before quotes and dashes', input: withComment('CAFÉ’S – “CRÈME”, À… Ä“') },
    { name: 'emoji', input: withComment('goed 😀') },
    { name: 'a question in the middle', input: withComment('pijn?misselijk?') },
    { name: 'tabs and line ends', input: withComment('a\tb\r\nc') },
  ],
  failed: [
    fails('é', 'RenÃ© Jansen', 'utf-8-read-as-windows-1252'),
    fails('ë with a no-break space in it', 'pati\u00C3\u00ABnt', 'utf-8-read-as-windows-1252'),
    fails('à', 'Ã\u00A0 la carte', 'utf-8-read-as-windows-1252'),
    fails('a degree sign', '37,5 Â°C', 'utf-8-read-as-windows-1252'),
    fails('an apostrophe', 'oma\u00E2\u20AC\u2122s pil', 'utf-8-read-as-windows-1252'),
    fails('read as ISO 8859-1', 'oma\u00E2\u0080\u0099s pil', 'utf-8-read-as-windows-1252'),
    fails('twice', 'RenÃƒÂ©', 'utf-8-read-as-windows-1252'),
    fails('at most', 'â‰¤ 5', 'utf-8-read-as-windows-1252'),
    fails('a byte order mark', 'ï»¿Jansen', 'utf-8-read-as-windows-1252'),
    fails('an emoji', 'goed ðŸ˜€', 'utf-8-read-as-windows-1252'),
    fails('Polish', 'Å‚ukasz', 'utf-8-read-as-windows-1252'),
    fails('as a DOS code page', 'Ren├®', 'utf-8-read-as-dos'),
    fails('U+FFFD', 'pati\uFFFDnt', 'replacement-character'),
    {
      name: 'in a narrative',
      input: {
        resource: { resourceType: 'Patient', text: { status: 'generated', div: '<div>RenÃ©</div>' } },
      },
      expect: [
        { at: 'text.div', evidence: { damage: 'utf-8-read-as-windows-1252', found: '<div>RenÃ©</div>' } },
      ],
    },
    fails('NUL', 'a\u0000b', 'control-character'),
    fails('a C1 control', 'a\u0092s', 'control-character'),
    fails('a question mark for ë', 'De pati?nt komt terug.', 'letter-lost'),
    fails('a question mark for ö', 'co?rdinatie', 'letter-lost'),
  ],
});
