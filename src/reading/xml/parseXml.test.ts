import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { ReadLimits } from '../ReadLimits.js';
import { readLimits } from '../ReadLimits.js';
import { parseXml } from './parseXml.js';
import type { XmlElement } from './XmlElement.js';

const problemsOf = (text: string, given: Partial<ReadLimits> = {}) =>
  parseXml(text, readLimits(given)).problems.map((problem) => {
    const { code, evidence } = problem.finding({ path: '' }, { evidence: 'masked' });
    return { code, offset: problem.offset, evidence };
  });
const rootOf = (text: string): XmlElement => {
  const { root } = parseXml(text, readLimits());
  if (root === undefined) throw new Error(`no root in ${text}`);
  return root;
};

const document = `<?xml version="1.0" encoding="UTF-8"?>
<!-- c --><Patient xmlns="http://hl7.org/fhir" xmlns:x='urn:x'>
 <id value="a&amp;b&#65;"/><x:y z="1"/>
 <text><div xmlns="http://www.w3.org/1999/xhtml"><p a='1'>t &lt; <br/></p><![CDATA[q]]></div></text>
</Patient>
<?pi x?>`;

describe('parseXml', () => {
  it('reads elements with their namespaces, attributes and places', () => {
    const root = rootOf(document);
    expect(parseXml(document, readLimits()).problems).toEqual([]);
    expect(root).toMatchObject({
      name: 'Patient',
      namespace: 'http://hl7.org/fhir',
      attributes: [],
      start: 49,
    });
    expect(root.children.map(({ name, namespace }) => [name, namespace])).toEqual([
      ['id', 'http://hl7.org/fhir'],
      ['y', 'urn:x'],
      ['text', 'http://hl7.org/fhir'],
    ]);
    expect(root.children[0]?.attributes).toEqual([
      { name: 'value', namespace: '', value: 'a&bA', start: 108 },
    ]);
  });

  it('normalises white space in attributes, but not what is written as a reference', () => {
    const [attribute] = rootOf('<a b="1\r\n2\t3&#10;4&#x9;5"/>').attributes;
    expect(attribute?.value).toBe('1 2 3\n4\t5');
  });

  it('keeps XHTML as it is written, with line ends as XML has them', () => {
    const inside = '<div xmlns="http://www.w3.org/1999/xhtml" >\r\n a &#160;<b>é</b ><!-- c --><br /></div>';
    const [div] = rootOf(`<text xmlns="http://hl7.org/fhir">${inside}</text>`).children;
    expect(div?.xhtml).toBe(inside.replace('\r\n', '\n'));
    expect(div?.children).toEqual([]);
  });

  it('makes XHTML stand alone when its namespace is declared further out', () => {
    const text =
      '<text xmlns="http://hl7.org/fhir" xmlns:h="http://www.w3.org/1999/xhtml">' +
      '<h:div id="d">a<h:b>b</h:b><h:br/></h:div></text>';
    expect(rootOf(text).children[0]?.xhtml).toBe(
      '<div xmlns="http://www.w3.org/1999/xhtml" id="d">a<b>b</b><br/></div>',
    );
    const own = '<n:div xmlns:n="http://www.w3.org/1999/xhtml"><n:p>a</n:p></n:div>';
    expect(rootOf(`<text xmlns="http://hl7.org/fhir">${own}</text>`).children[0]?.xhtml).toBe(own);
  });

  it.each([
    ['<a>', 'xml/truncated', 3, { expected: ['</a>'], open: 1 }],
    ['<a><b x="', 'xml/truncated', 9, { expected: ['"'], open: 1 }],
    ['<a><b x', 'xml/truncated', 7, { expected: ['='], open: 1 }],
    ['<a><!-- x', 'xml/truncated', 9, { expected: ['-->'], open: 1 }],
    ['<a/', 'xml/truncated', 3, { expected: ['>'], open: 0 }],
    ['<a></b>', 'xml/malformed', 3, { expected: ['</a>'], found: '</b>' }],
    ['<a b></a>', 'xml/malformed', 4, { expected: ['='], found: '>' }],
    ['<a b=c/>', 'xml/malformed', 5, { expected: ['quote'], found: 'word' }],
    ['<a b="<"/>', 'xml/malformed', 6, { expected: ['quote', '&lt;'], found: '<' }],
    ['<a b="1"c="2"/>', 'xml/malformed', 8, { expected: ['>'], found: 'word' }],
    ['<a>< b/></a>', 'xml/malformed', 4, { expected: ['element-name'], found: 'U+0020' }],
    ['<1/>', 'xml/malformed', 1, { expected: ['element-name'], found: 'number' }],
    ['<a>]]></a>', 'xml/malformed', 3, { expected: ['reference'], found: ']]>' }],
    ['<a><!-- -- --></a>', 'xml/malformed', 8, { expected: ['-->'], found: '--' }],
    ['text<a/>', 'xml/malformed', 0, { expected: ['element'], found: 'word' }],
    ['</a>', 'xml/malformed', 0, { expected: ['element'], found: '</' }],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml/document-type', 0, {}],
    ['<a/><!DOCTYPE b>', 'xml/trailing-content', 4, { found: '<', length: 12 }],
  ])('stops in %s', (text, code, offset, evidence) => {
    expect(problemsOf(text)).toEqual([{ code, offset, evidence }]);
    expect(parseXml(text, readLimits()).root === undefined).toBe(code !== 'xml/trailing-content');
  });

  it.each([
    ['<a b="&nbsp;"/>', 'xml/unknown-entity', 6, { name: 'nbsp' }],
    ['<a>a&eacute;b</a>', 'xml/unknown-entity', 4, { name: 'eacute' }],
    ['<a b="x & y"/>', 'xml/bare-ampersand', 8, {}],
    ['<a b="&#0;"/>', 'xml/invalid-character', 6, { found: 'U+0000' }],
    ['<a b="\u0007"/>', 'xml/invalid-character', 6, { found: 'U+0007' }],
    ['<a b="\ud800"/>', 'text/lone-surrogate', 6, { count: 1 }],
    ['<a b="1" b="2"/>', 'xml/duplicate-attribute', 9, { name: 'b' }],
    ['<x:a/>', 'xml/unknown-prefix', 0, { prefix: 'x' }],
    ['<a x:b="1"/>', 'xml/unknown-prefix', 3, { prefix: 'x' }],
    [' <?xml version="1.0"?><a/>', 'xml/invalid-declaration', 1, { problem: 'place' }],
    ['<?xml encoding="UTF-8"?><a/>', 'xml/invalid-declaration', 0, { problem: 'form' }],
    ['<a/>x', 'xml/trailing-content', 4, { found: 'word', length: 1 }],
    ['<a/><a/>', 'xml/trailing-content', 4, { found: '<', length: 4 }],
  ])('reads on in %s', (text, code, offset, evidence) => {
    expect(problemsOf(text)).toEqual([{ code, offset, evidence }]);
    expect(rootOf(text).name).toBe('a');
  });

  it('never expands entities, however they are nested', () => {
    const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>`;
    expect(problemsOf(laughs)).toEqual([{ code: 'xml/document-type', offset: 0, evidence: {} }]);
    const external = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>';
    expect(problemsOf(external)).toMatchObject([{ code: 'xml/document-type' }]);
  });

  it.each([10_000, 1_000_000])('survives %d levels', (levels) => {
    const text = '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(problemsOf(text)).toEqual([{ code: 'text/too-deep', offset: 300, evidence: { limit: 100 } }]);
  });

  it('keeps to the limits it is given', () => {
    expect(problemsOf('<a><b/><c/></a>', { values: 2 })).toMatchObject([
      { code: 'text/too-many-values', offset: 7 },
    ]);
    const { problems, omitted } = parseXml('<a>&b;&c;&d;</a>', readLimits({ findings: 2 }));
    expect([problems.length, omitted]).toEqual([2, 1]);
  });

  it.each([
    ['attributes', `<a ${Array.from({ length: 50_000 }, (_, index) => `b${index}="c"`).join(' ')}/>`],
    ['the same attribute', `<a${' b="c"'.repeat(50_000)}/>`],
    ['blanks', `<a${' '.repeat(1_000_000)}`],
    ['ampersands', `<a b="${'&'.repeat(200_000)}"/>`],
    ['declarations', `<a ${Array.from({ length: 20_000 }, (_, index) => `xmlns:b${index}="c"`).join(' ')}/>`],
    [
      'scopes',
      `<a ${Array.from({ length: 20_000 }, (_, index) => `xmlns:b${index}="c"`).join(' ')}>${'<d xmlns="e"/>'.repeat(50_000)}</a>`,
    ],
    ['comments', `<a>${'<!---->'.repeat(200_000)}</a>`],
    ['open comments', '<!--'.repeat(200_000)],
    ['control characters', `<a b="${'\u0001'.repeat(200_000)}"/>`],
  ])('is quick on hostile %s', (_, text) => {
    const start = performance.now();
    parseXml(text, readLimits());
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('agrees with another strict parser on every text that differs in one place from a good one', () => {
    const wellFormed = (text: string): boolean => {
      let errors = 0;
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', () => errors++);
      try {
        parser.write(text).close();
      } catch {
        errors++;
      }
      return errors === 0;
    };
    // Stricter here: document types, and names whose second part starts with a sign.
    const stricter = /<!DOCTYPE|x:[-1]|<\?x\?/;
    const signs = [
      '',
      '"',
      "'",
      '<',
      '>',
      '/',
      '&',
      ';',
      ' ',
      '\0',
      'é',
      '=',
      '!',
      '-',
      ':',
      '1',
      ']',
      '&nbsp;',
    ];
    for (let at = 0; at <= document.length; at++) {
      for (const sign of signs) {
        for (const text of [
          document.slice(0, at) + sign + document.slice(at + 1),
          document.slice(0, at) + sign,
        ]) {
          if (stricter.test(text)) continue;
          const problems = problemsOf(text);
          if ((problems.length === 0) !== wellFormed(text))
            expect.fail(`${JSON.stringify(problems)} in ${text}`);
        }
      }
    }
  });
});
