import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

/**
 * Writes a file as a whole or not at all: whoever reads it meanwhile gets the old one, and a failure leaves that as
 * it was. A device or pipe is written to as it is.
 */
export function writeFileAtomically(asked: string, pieces: Iterable<string>): void {
  const path = linkedFrom(asked);
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

/** Where a link leads, so that the link stays and what it leads to is written as a whole. */
function linkedFrom(path: string): string {
  // What stands in `/dev` is this process's own, even where it leads to a file.
  const link =
    !path.startsWith('/dev/') && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return link && statSync(path, { throwIfNoEntry: false })?.isFile() === true ? realpathSync(path) : path;
}

/** True for what is there and is no file of its own, such as `/dev/stdout` or a link that leads nowhere. */
function isOther(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === false;
}
