import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { narrativeSaysNothing } from './narrative-says-nothing.js';

const withDiv = (content: string, status = 'generated') => ({
  resource: {
    resourceType: 'Condition',
    id: 'c1',
    text: { status, div: `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>` },
  },
});
const fails = (content: string) => ({
  name: content,
  input: withDiv(content),
  expect: [{ at: 'text.div', evidence: {} }] as const,
});

testQualityRule(narrativeSaysNothing, {
  passed: [
    { name: 'content', input: withDiv('<p>Astma</p>') },
    { name: 'content in a table', input: withDiv('<table><tr><td>Astma</td></tr></table>') },
    { name: 'a picture', input: withDiv('<img src="#a" alt=""/>') },
    { name: 'said to be empty', input: withDiv('&#160;', 'empty') },
    { name: 'none', input: { resource: { resourceType: 'Condition' } } },
    { name: 'nothing at all, which FHIR refuses', input: withDiv('') },
  ],
  failed: [
    '&#160;',
    '<p>&nbsp;</p>',
    'Condition',
    'c1',
    'Condition/c1',
    'Generated narrative',
    'null',
    '-',
    'Text',
  ].map(fails),
});
