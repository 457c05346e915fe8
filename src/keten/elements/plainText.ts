const needsWork = /[^\x21-\x7e]/;
const spaces = /\s+/g;

/** A text with white space as single spaces and in one Unicode form: XML and JSON may differ in both. */
export function plainText(text: string): string {
  return needsWork.test(text) ? text.normalize('NFC').replace(spaces, ' ').trim() : text;
}
