/** Gives each byte that a base64 text stands for, blanks left out; the text is known to be base64. */
export function decodeBase64(text: string, use: (byte: number) => void): void {
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    use((held >> bits) & 0xff);
  }
}

/** What a digit of base64 stands for; -1 for padding and blanks. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 48 && code <= 57) return code + 4;
  return code === 43 ? 62 : code === 47 ? 63 : -1;
}
