import { describe, expect, it } from 'vitest';
import { checkNarrative } from './checkNarrative.js';

const div = (content: string): string => `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>`;
const kinds = (text: string): readonly string[] =>
  checkNarrative(text).map(({ kind, name }) => (name === '' ? kind : `${kind} ${name}`));

describe('checkNarrative', () => {
  it.each([
    ['text', div('Bloeddruk 120/80')],
    ['a table', div('<table class="grid"><tr><td colspan="2" nowrap="nowrap">a</td></tr></table>')],
    ['an image without text', div('<img src="#hart" alt="hartfilm"/>')],
    ['links', div('<a href="#o1">meting</a> <a name="o1"/>')],
    ['XML references', div('5 &lt; 6 &amp; &#160;&#xE9;')],
    ['a comment and CDATA', div('<!-- gemaakt --><![CDATA[tekst]]>')],
    ['a language', '<div xml:lang="nl" lang="nl" xmlns="http://www.w3.org/1999/xhtml"\n>tekst</div >'],
    ['quotes of the other kind', "<div xmlns='http://www.w3.org/1999/xhtml' title='\"'>tekst</div>"],
  ])('accepts %s', (_, text) => {
    expect(checkNarrative(text)).toEqual([]);
  });

  it.each([
    ['a script', div('a<script>b</script>'), 'element-not-allowed script'],
    ['a form', div('a<form><input type="text"/></form>'), 'element-not-allowed form'],
    ['an event handler', div('<p onclick="x()">a</p>'), 'attribute-not-allowed p.onclick'],
    ['a deprecated element', div('<font>a</font>'), 'element-not-allowed font'],
    ['an attribute of another element', div('<p href="#a">a</p>'), 'attribute-not-allowed p.href'],
    ['a script as address', div('<a href="javascript:x()">a</a>'), 'active-address a.href'],
    ['a hidden script', div('<a href=" jav&#x61;scr&#10;ipt:x()">a</a>'), 'active-address a.href'],
    ['a data page', div('<a href="data:text/html,x">a</a>'), 'active-address a.href'],
    ['an HTML entity', div('a&nbsp;b'), 'entity-not-allowed nbsp'],
    ['a bare ampersand', div('a & b'), 'not-well-formed &'],
    ['another root', '<p xmlns="http://www.w3.org/1999/xhtml">a</p>', 'root-not-div p'],
    ['no namespace', '<div>a</div>', 'wrong-namespace'],
    ['another namespace', '<div xmlns="urn:x">a</div>', 'wrong-namespace urn:x'],
    ['a namespace inside', div('<p xmlns="urn:x">a</p>'), 'wrong-namespace urn:x'],
    ['a document type', `<!DOCTYPE html>${div('a')}`, 'declaration-not-allowed <!'],
    ['no content', div(' <p>\n</p> '), 'no-content'],
    ['plain text', 'tekst', 'not-well-formed t'],
    ['a tag that is not closed', div('<p>a'), 'not-well-formed <'],
    ['a bare bracket', div('a < b'), 'not-well-formed <'],
    ['an attribute without quotes', div('<p class=a>a</p>'), 'not-well-formed <'],
    ['an attribute twice', div('<p class="a" class="b">a</p>'), 'not-well-formed <'],
    ['a second root', div('a') + div('b'), 'not-well-formed <'],
    ['an end of nothing', '</div>', 'not-well-formed <'],
    ['a comment without end', div('a<!-- b'), 'not-well-formed <'],
  ])('reports %s', (_, text, expected) => {
    expect(kinds(text)).toContain(expected);
  });

  it('says where', () => {
    const text = div('<b>a</b><blink>b</blink>');
    expect(checkNarrative(text)).toEqual([
      { kind: 'element-not-allowed', name: 'blink', offset: text.indexOf('<blink') },
    ]);
  });

  it('stops at a hundred problems', () => {
    expect(checkNarrative(div('<blink>a</blink>'.repeat(1000)))).toHaveLength(100);
  });

  it.each([
    ['open tags', '<div '.repeat(50_000)],
    ['nesting', div('<b>'.repeat(50_000) + 'a')],
    ['attributes', `<div ${Array.from({ length: 50_000 }, (_, n) => `a${n}="b"`).join(' ')}>`],
    ['ampersands', div('&#'.repeat(100_000))],
    ['zeros', div(`<a href="${'&#0'.repeat(50_000)}">a</a>`)],
  ])('is quick on hostile %s', (_, text) => {
    const start = performance.now();
    checkNarrative(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
