import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What a run of the command line gave. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run of the command line is given besides its arguments. */
export interface CommandOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the built command in a process of its own, from the root of the project unless told otherwise. */
export function runCommand(args: readonly string[], options: CommandOptions = {}): CommandResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(root, 'dist/cli/main.js'), ...args],
    {
      cwd: options.cwd ?? root,
      encoding: 'utf8',
      input: options.input ?? '',
      env: { PATH: process.env['PATH'] ?? '', ...options.env },
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  return { status, stdout, stderr };
}

/** Starts the built command beside others; gives its exit code when it ends. */
export function startCommand(args: readonly string[]): Promise<number | null> {
  return new Promise((ended) => {
    spawn(process.execPath, [resolve(root, 'dist/cli/main.js'), ...args], { cwd: root, stdio: 'ignore' }).on(
      'close',
      ended,
    );
  });
}
