import { namespaces } from './XmlElement.js';
import { normaliseLineEnds } from './xmlText.js';

/** Copies XHTML out of a text while it is parsed. */
export interface XhtmlCopy {
  startTag(name: string, start: number): void;
  endTag(name: string, start: number): void;
  /** The copy, up to an offset in the text. */
  text(end: number): string;
}

/**
 * Makes a copy that can stand alone, as `Narrative.div` in JSON does. It is as the text has it, unless the
 * namespace is declared further out: then it gets the namespace, and loses the prefix that stood for it.
 *
 * @param declared whether the outermost element declares its own namespace.
 */
export function createXhtmlCopy(source: string, start: number, declared: boolean): XhtmlCopy {
  const pieces: string[] = [];
  let copied = start;
  let prefix: string | undefined;
  const copyUntil = (offset: number): void => {
    pieces.push(source.slice(copied, offset));
    copied = offset;
  };
  const dropPrefix = (name: string, at: number): void => {
    if (prefix === undefined || prefix === '' || !name.startsWith(prefix)) return;
    copyUntil(at);
    copied = at + prefix.length;
  };
  return {
    startTag: (name, tagStart) => {
      if (declared) return;
      const outermost = prefix === undefined;
      prefix ??= name.slice(0, name.indexOf(':') + 1);
      dropPrefix(name, tagStart + 1);
      if (!outermost) return;
      copyUntil(tagStart + 1 + name.length);
      pieces.push(` xmlns="${namespaces.xhtml}"`);
    },
    endTag: (name, tagStart) => {
      dropPrefix(name, tagStart + 2);
    },
    text: (end) => {
      copyUntil(end);
      return normaliseLineEnds(pieces.join(''));
    },
  };
}
