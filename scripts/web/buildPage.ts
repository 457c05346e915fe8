import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { pageScriptHash } from '../../src/report/html/pageScript.js';
import { pageStyleHash } from '../../src/report/html/pageStyle.js';

const folder = resolve(import.meta.dirname, '../../web');

/**
 * The page on which a capture is dropped, as one file: script, style and definitions in it. Its policy lets nothing run
 * but these and those of the report that it shows, and lets nothing connect.
 */
export async function buildPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(folder, 'main.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  // Within a script of HTML, these begin a comment or end the script.
  const script = (outputFiles[0]?.text ?? '')
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  const style = readFileSync(resolve(folder, 'page.css'), 'utf8');
  const policy = [
    "default-src 'none'",
    `script-src '${sha256(script)}' '${pageScriptHash}'`,
    `style-src '${sha256(style)}' '${pageStyleHash}'`,
    // The page starts its own text as a worker; that inherits this policy.
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="referrer" content="no-referrer" />',
    '<title>pgo-keten</title>',
    '<link rel="icon" href="data:," />',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    readFileSync(resolve(folder, 'body.html'), 'utf8').trimEnd(),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
