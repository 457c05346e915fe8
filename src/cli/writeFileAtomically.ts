import { closeSync, fsyncSync, openSync, renameSync, rmSync, lstatSync, writeFileSync } from 'node:fs';

/**
 * Writes a file as a whole or not at all: whoever reads it meanwhile gets the old one, and a failure leaves that as
 * it was. A device or pipe is written to as it is.
 */
export function writeFileAtomically(path: string, pieces: Iterable<string>): void {
  if (isOther(path)) {
    writeAll(path, 'w', pieces);
    return;
  }
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeAll(draft, 'wx', pieces);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeAll(path: string, flags: 'w' | 'wx', pieces: Iterable<string>): void {
  const file = openSync(path, flags);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    if (flags === 'wx') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** True for what is there and is no file of its own, such as `/dev/stdout` or a link. */
function isOther(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === false;
}
