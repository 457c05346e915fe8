/** The relative address of an input: names of files are paths, whatever the system they come from. */
export function sarifUri(name: string | undefined, origin: number): string {
  if (name === undefined || name === '-') return `input-${origin + 1}`;
  const path = name.replaceAll('\\', '/').replace(/^\.\//, '');
  return path.split('/').map(encodeURIComponent).join('/');
}
