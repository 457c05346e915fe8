/** A file in a tar archive. */
export interface TarFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const blockSize = 512;
const decoder = new TextDecoder();

/** The regular files of a tar archive (ustar, GNU long names, pax paths); a cut-off archive ends early. */
export function readTar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  let longName: string | undefined;
  for (let offset = 0; offset + blockSize <= archive.length;) {
    const header = archive.subarray(offset, offset + blockSize);
    if (header[0] === 0) break;
    const size = parseInt(field(header, 124, 12), 8) || 0;
    const content = archive.subarray(offset + blockSize, offset + blockSize + size);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'L') longName = field(content, 0, content.length);
    else if (type === 'x') longName = /^\d{1,9} path=(.*)$/m.exec(decoder.decode(content))?.[1];
    else if (type === '0' || type === '\0') {
      const prefix = field(header, 345, 155);
      const name = field(header, 0, 100);
      files.push({ name: longName ?? (prefix === '' ? name : `${prefix}/${name}`), content });
      longName = undefined;
    }
    offset += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
  return files;
}

function field(block: Uint8Array, start: number, length: number): string {
  const bytes = block.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
}
