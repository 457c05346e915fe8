import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { browserPath, launchBrowser } from '../browser/browser.js';

const root = resolve(import.meta.dirname, '../..');
const doors = Object.keys(manifest.exports).filter((name) => !name.endsWith('.json'));
const specifiers = doors.map((name) => manifest.name + name.slice(1));

/** A consumer's project with the packed package installed, and the tarball it came from. */
let consumer = '';
let tarball = '';
let packedFiles: readonly string[] = [];
let packedSizes = { size: 0, unpackedSize: 0 };

function run(
  command: string,
  args: readonly string[],
  cwd = root,
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}

const bin = (name: string): string => resolve(root, 'node_modules/.bin', name);

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'pgo-keten-consumer-'));
  const built = run('npm', ['run', 'build']);
  if (built.status !== 0) throw new Error(built.output);
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', consumer], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename, files, size, unpackedSize }] = JSON.parse(packed.stdout) as [
    { filename: string; files: readonly { path: string }[]; size: number; unpackedSize: number },
  ];
  packedSizes = { size, unpackedSize };
  tarball = join(consumer, filename);
  packedFiles = files.map(({ path }) => path);
  mkdirSync(join(consumer, 'node_modules'));
  // `expect` comes with jest; the door for jest adds to its types.
  for (const name of [...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }), 'expect']) {
    const link = join(consumer, 'node_modules', name);
    mkdirSync(resolve(link, '..'), { recursive: true });
    symlinkSync(resolve(root, 'node_modules', name), link);
  }
  const installed = join(consumer, 'node_modules', manifest.name);
  mkdirSync(installed);
  const unpacked = run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  if (unpacked.status !== 0) throw new Error(unpacked.output);
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
}, 600_000);

afterAll(() => {
  rmSync(consumer, { recursive: true, force: true });
});

/** Bundles what a browser application gets for a line of source, from the installed package. */
async function bundle(source: string): Promise<{ text: string; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing.');
  return { text: file.text, gzipped: gzipSync(file.contents, { level: 9 }).length };
}

/** A small program that checks an answer; what it gives stands after some source. */
const program = (give: string): string => `
  import { check } from 'pgo-keten/check';
  import { r4 } from 'pgo-keten/definitions/r4';
  import { writeReport } from 'pgo-keten/report';
  const content = '{ "resourceType": "Patient", "active": "ja" }';
  const report = check([{ content }], { definitions: [r4], release: 'R4' });
  const page = writeReport(report, { format: 'html', language: 'nl' });
  ${give}[report.findings.map(({ code }) => code), page.startsWith('<!doctype html>')]`;

const expectedOfProgram = [expect.arrayContaining(['element/json-type']), true];

describe('the packed package', () => {
  it('passes publint', () => {
    const { status, output } = run(bin('publint'), ['run', tarball, '--strict']);
    expect(output).toContain('All good');
    expect(status).toBe(0);
  });

  it('has types that resolve in each module system', () => {
    const { status, output } = run(bin('attw'), [tarball, '--profile', 'node16', '--no-emoji']);
    expect(output).toContain('pgo-keten/check');
    expect(status, output).toBe(0);
  });

  it('carries its licence and notices, and no sources or tests', () => {
    expect(packedFiles).toEqual(
      expect.arrayContaining(['LICENSE', 'NOTICE', 'THIRD-PARTY-NOTICES.md', 'README.md', 'package.json']),
    );
    expect(packedFiles.filter((path) => /(?:^|\/)(?:src|test|node_modules)\/|\.test\./.test(path))).toEqual(
      [],
    );
  });

  it.each(specifiers)('lets an ES module import %s', (specifier) => {
    const code = `import * as door from '${specifier}'; process.stdout.write(String(Object.keys(door).length))`;
    const { status, output } = run(process.execPath, ['--input-type=module', '-e', code], consumer);
    expect(output).toMatch(/^\d+$/);
    expect(status).toBe(0);
  });

  it.each(specifiers)('lets CommonJS require %s', (specifier) => {
    const code = `process.stdout.write(String(Object.keys(require('${specifier}')).length))`;
    const { status, output } = run(process.execPath, ['--input-type=commonjs', '-e', code], consumer);
    expect(output).toMatch(/^\d+$/);
    expect(status).toBe(0);
  });

  it('compiles in a strict consumer, with library checks on', () => {
    const imports = specifiers.map((specifier, index) => `import * as door${index} from '${specifier}';`);
    const use = `export const doors = [${specifiers.map((_, index) => `door${index}`).join(', ')}];`;
    writeFileSync(join(consumer, 'use.ts'), [...imports, use, ''].join('\n'));
    const { status, output } = run(
      bin('tsc'),
      [
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        'use.ts',
      ],
      consumer,
    );
    expect(output).toBe('');
    expect(status).toBe(0);
  });

  const answer = '{ "resourceType": "Patient", "active": "ja" }';
  const suite = (runner: 'vitest' | 'jest'): readonly string[] => [
    `expect.extend(createMatchers({ definitions: [r4] }));`,
    `test('a valid answer', () => { expect({ resourceType: 'Patient' }).toBeValidFhir({ release: 'R4' }); });`,
    `test('what fails tells why', () => {`,
    `  expect(() => { expect('${answer}').toBeValidFhir({ release: 'R4' }); }).toThrow(/element\\/json-type/);`,
    `});`,
    `test('duplicates and symptoms', () => {`,
    `  expect({ resourceType: 'Patient' }).toHaveNoDuplicates({ release: 'R4' });`,
    `  expect({ evidence: { oauth: { error: 'invalid_grant', grant: 'refresh_token' } } }).toClassifyAs('toestemming-of-token-verlopen');`,
    `  expect(() => { expect(undefined).not.toBeValidFhir(); }).toThrow('${runner === 'jest' ? 'toBeValidFhir' : 'got a value of type undefined'}');`,
    `});`,
    '',
  ];

  it('gives a vitest suite its matchers', () => {
    const head = [
      `import { expect, test } from 'vitest';`,
      `import { createMatchers } from 'pgo-keten/vitest';`,
      `import { r4 } from 'pgo-keten/definitions/r4';`,
    ];
    writeFileSync(join(consumer, 'answer.test.mjs'), [...head, ...suite('vitest')].join('\n'));
    const { status, output } = run(bin('vitest'), ['run', '--root', consumer, 'answer.test.mjs'], consumer);
    expect(output).toMatch(/3 passed/);
    expect(status, output).toBe(0);
  });

  it('gives a jest suite its matchers', () => {
    const head = [
      `const { createMatchers } = require('pgo-keten/jest');`,
      `const { r4 } = require('pgo-keten/definitions/r4');`,
    ];
    writeFileSync(join(consumer, 'answer.spec.cjs'), [...head, ...suite('jest')].join('\n'));
    const config = JSON.stringify({ rootDir: consumer, testMatch: ['**/*.spec.cjs'], transform: {} });
    const { status, output } = run(bin('jest'), ['--config', config], consumer);
    expect(output).toMatch(/3 passed/);
    expect(status, output).toBe(0);
  });

  it('writes the reports of a small program in both module systems', () => {
    const body = `
      const report = check([{ name: 'a.json', content: '${answer}' }], { definitions: [r4], release: 'R4' });
      const forms = Object.keys(reportFormats).map((format) => writeReport(report, { format, language: 'en' }).length > 100);
      process.stdout.write(JSON.stringify([report.findings.map(({ code }) => code), forms.every(Boolean), forms.length]));`;
    const imports = {
      module: `import { check } from 'pgo-keten/check'; import { r4 } from 'pgo-keten/definitions/r4'; import { reportFormats, writeReport } from 'pgo-keten/report';`,
      commonjs: `const { check } = require('pgo-keten/check'); const { r4 } = require('pgo-keten/definitions/r4'); const { reportFormats, writeReport } = require('pgo-keten/report');`,
    };
    for (const [type, head] of Object.entries(imports)) {
      const { status, output } = run(process.execPath, [`--input-type=${type}`, '-e', head + body], consumer);
      expect(JSON.parse(output)).toEqual([expect.arrayContaining(['element/json-type']), true, 8]);
      expect(status).toBe(0);
    }
  });

  it('leaves out of a bundle what is not used: validate alone is below 40 kB gzipped, without tables', async () => {
    const { text, gzipped } = await bundle(`export { validate } from 'pgo-keten';`);
    expect(gzipped).toBeLessThan(40_000);
    // A rule on answers of a gegevensdienst, and one on what people can read: in one file with those of validate.
    expect(text).toContain('bundle/total-not-allowed');
    expect(text).not.toContain('gegevensdienst/');
    expect(text).not.toContain('quality/');
  });

  it.skipIf(browserPath === undefined)('checks in a browser (needs Chromium)', async () => {
    const { text } = await bundle(program('globalThis.result = '));
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.addScriptTag({ content: text, type: 'module' });
    await page.waitForFunction('globalThis.result !== undefined');
    expect(await page.evaluate('globalThis.result')).toEqual(expectedOfProgram);
    await browser.close();
  });

  const runtimes = (process.env['PGO_KETEN_NODES'] ?? '').split(delimiter).filter((path) => path !== '');

  it.skipIf(runtimes.length === 0)('runs in other releases of Node (named in PGO_KETEN_NODES)', () => {
    const command = join(consumer, 'node_modules', manifest.name, manifest.bin['pgo-keten']);
    for (const node of runtimes) {
      const version = run(node, ['--version']).output;
      const asModule = run(
        node,
        ['--input-type=module', '-e', program('process.stdout.write(JSON.stringify(') + '))'],
        consumer,
      );
      expect(JSON.parse(asModule.output), version).toEqual(expectedOfProgram);
      // By workers as well, which load their own module.
      for (const extra of [[], ['--time-limit', '300']]) {
        const { status, output } = run(node, [
          ...[command, 'check', resolve(root, 'examples/bgz-stu3-met-gebreken'), '--dienst', '48', ...extra],
        ]);
        expect(output, version).toContain('WIE MOET WAT DOEN');
        expect(status, version).toBe(1);
      }
    }
  });

  it('stays small to install', () => {
    const { size, unpackedSize } = packedSizes;
    expect(size).toBeLessThan(3_000_000);
    expect(unpackedSize).toBeLessThan(17_000_000);
  });

  it('has a command that starts', () => {
    const command = join(consumer, 'node_modules', manifest.name, manifest.bin['pgo-keten']);
    const { status, output } = run(process.execPath, [command, '--version'], consumer);
    expect(output.trim()).toBe(manifest.version);
    expect(status).toBe(0);
  });

  it('names no file of the machine that built it', () => {
    const installed = join(consumer, 'node_modules', manifest.name);
    const texts = packedFiles.filter((path) => /\.(?:c?js|d\.c?ts|json|md)$/.test(path));
    const naming = texts.filter((path) => readFileSync(join(installed, path), 'utf8').includes(root));
    expect(naming).toEqual([]);
  });
});
