/** Number of bytes that a base64 text stands for; undefined when it is no base64. */
export function base64Size(text: string): number | undefined {
  let characters = 0;
  let padding = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    if (code === 61) padding++;
    else if (padding > 0 || !isDigit(code)) return undefined;
    characters++;
  }
  return characters % 4 !== 0 || padding > 2 ? undefined : (characters / 4) * 3 - padding;
}

/** A–Z, a–z, 0–9, + and /. */
function isDigit(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 47 && code <= 57) || code === 43
  );
}
