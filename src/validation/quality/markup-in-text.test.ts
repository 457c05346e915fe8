import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { markupInText } from './markup-in-text.js';

const withNote = (text: string) => ({
  resource: { resourceType: 'Observation', status: 'final', code: { text: 'x' }, valueString: text },
});
const fails = (name: string, text: string, markup: string) => ({
  name,
  input: withNote(text),
  expect: [{ at: 'value.ofType(string)', evidence: { markup, found: text } }] as const,
});

testQualityRule(markupInText, {
  passed: [
    { name: 'plain', input: withNote('Geen bijzonderheden.') },
    { name: 'signs of medicine', input: withNote('Na < 135 & K > 5; CRP<5 mg/l, p<0,05') },
    { name: 'arrows', input: withNote('dosis -> 2x; a <-> b; <- links') },
    { name: 'an ampersand', input: withNote('Bakker & Zn.; K&G; R&D') },
    { name: 'a path', input: withNote('zie C:\\notes\\rapport') },
    { name: 'a share', input: withNote('\\\\server\\nieuw\\par') },
    { name: 'one backslash', input: withNote('man\\vrouw') },
    { name: 'real line ends', input: withNote('regel 1\nregel 2') },
  ],
  failed: [
    fails('bold', 'dit is <b>belangrijk</b>', 'html'),
    fails('a line break', 'regel 1<br/>regel 2', 'html'),
    fails('attributes', '<p class="MsoNormal">tekst', 'html'),
    fails('XML of another standard', '<paragraph>tekst</paragraph>', 'html'),
    fails('CDATA', '<![CDATA[tekst]]>', 'html'),
    fails('a named character', 'pati&euml;nt', 'entities'),
    fails('a numbered character', 'pati&#235;nt', 'entities'),
    fails('a hard space', 'a&nbsp;b', 'entities'),
    fails('escaped twice', 'a &amp; b', 'entities'),
    fails('RTF', '{\\rtf1\\ansi tekst}', 'rtf'),
    fails('remnants of RTF', "\\pard\\fs20 pati\\'ebnt", 'rtf'),
    fails('a line break of HL7 version 2', 'regel 1\\.br\\regel 2', 'hl7-v2'),
    fails('an ampersand of HL7 version 2', 'Bakker \\T\\ Zn', 'hl7-v2'),
    fails('a written-out line end', 'regel 1\\nregel 2', 'line-ends'),
  ],
});
