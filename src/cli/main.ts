#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { runCli } from './runCli.js';

// The package's own file stands two folders up from here, in the sources as in what is published.
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early, such as `head`, is no error.
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runCli(process.argv.slice(2), process, {
  version: manifest.version,
  worker: new URL('./judgeWorker.js', import.meta.url),
});
