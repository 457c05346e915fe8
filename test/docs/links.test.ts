import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentationPages } from './pages.js';

const root = resolve(import.meta.dirname, '../..');

/** Text without code, in which brackets are no links. */
const prose = (text: string): string =>
  text
    .split(/^```.*$/m)
    .filter((_, index) => index % 2 === 0)
    .join('')
    .replace(/`[^`\n]*`/g, '');

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** What is wrong with a link from a page; undefined when nothing. */
function linkProblem(path: string, target: string): string | undefined {
  if (/^(?:https?|mailto):/.test(target)) return URL.canParse(target) ? undefined : 'is no address';
  const [file = '', anchor] = target.split('#');
  const found = file === '' ? resolve(root, path) : resolve(root, dirname(path), file);
  if (relative(root, found).startsWith('..')) return 'leads out of the project';
  if (!existsSync(found)) return 'leads nowhere';
  if (anchor === undefined || statSync(found).isDirectory()) return undefined;
  return anchorsOf(readFileSync(found, 'utf8')).includes(anchor)
    ? undefined
    : 'names a heading that is not there';
}

describe('links in the documentation', () => {
  const pages = documentationPages();

  it('all lead somewhere', () => {
    const links = pages.flatMap(({ path, text }) =>
      [...prose(text).matchAll(/\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g)].map(([, target = '']) => ({
        path,
        target,
      })),
    );
    const broken = links.flatMap(({ path, target }) => {
      const problem = linkProblem(path, target);
      return problem === undefined ? [] : [`${path}: ${target} ${problem}`];
    });
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(300);
  });

  it('would be noticed when one did not', () => {
    expect(linkProblem('README.md', 'docs/geen.md')).toBe('leads nowhere');
    expect(linkProblem('README.md', '../elders.md')).toBe('leads out of the project');
    expect(linkProblem('README.md', 'docs/architecture.md#geen-kop')).toBe(
      'names a heading that is not there',
    );
    expect(linkProblem('README.md', 'docs/architecture.md#rooms')).toBeUndefined();
  });

  it('reach every guide in both languages', () => {
    const index = pages.find(({ path }) => path === 'docs/guides/README.md')?.text ?? '';
    const guides = pages.filter(({ path }) => /^docs\/guides\/(?:nl|en)\//.test(path));
    expect(guides.length).toBeGreaterThan(14);
    for (const { path } of guides) expect(index).toContain(path.slice('docs/guides/'.length));
  });
});
