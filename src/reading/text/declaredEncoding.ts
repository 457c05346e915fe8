/** How far into the bytes an XML declaration is looked for. */
const sampleLength = 200;

const declaration = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Z][\w.-]*)["']/i;

/** The encoding that an XML declaration names, in lower case; undefined when there is none, or it is UTF-8. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const sample = String.fromCharCode(...bytes.subarray(0, sampleLength));
  const name = declaration.exec(sample)?.[1]?.toLowerCase();
  return name === 'utf-8' || name === 'utf8' || name === 'us-ascii' ? undefined : name;
}
