import type { ContentType } from './release/parseContentType.js';
import type { UnknownForm } from './text/formFindings.js';

/** The form of a text by its first characters, or what it seems to be instead of FHIR. */
export type SniffedForm =
  { readonly form: 'json' | 'xml' } | { readonly form: 'unknown'; readonly looksLike: UnknownForm };

const jsonStart = /^(?:[[{"\d]|-\d|true\b|false\b|null\b|\/[/*])/;
const htmlStart = /^<(?:!doctype\s+html|html)\b/i;
const formParameters = /^[\w.%-]+=[^\s&]*(?:&[\w.%-]+=[^\s&]*)*$/;
const controlCharacter = /\p{Cc}/u;

/** How much of a text is looked at. */
const sampleLength = 2_000;

/**
 * Tells JSON, XML and other things apart. The content type decides only where the text itself leaves it open.
 *
 * @param start offset of the first character that is not white space.
 */
export function sniffForm(text: string, start: number, contentType: ContentType | undefined): SniffedForm {
  const sample = text.slice(start, start + sampleLength);
  if (htmlStart.test(sample)) return { form: 'unknown', looksLike: 'html' };
  if (sample.startsWith('<')) return { form: 'xml' };
  if (jsonStart.test(sample)) return { form: 'json' };
  if (contentType?.form === 'json' || contentType?.form === 'ndjson') return { form: 'json' };
  if (controlCharacter.test(sample.replace(/\s/g, ''))) return { form: 'unknown', looksLike: 'binary' };
  return { form: 'unknown', looksLike: formParameters.test(sample) ? 'form-parameters' : 'text' };
}
