import { normaliseText } from '../../foundation/normaliseText.js';

/** Words that carry no meaning of their own in the name of a concept, and SNOMED's names of its hierarchies. */
const idle: ReadonlySet<string> = new Set([
  'de',
  'het',
  'een',
  'van',
  'der',
  'den',
  'te',
  'ten',
  'ter',
  'in',
  'op',
  'aan',
  'bij',
  'voor',
  'door',
  'en',
  'of',
  'the',
  'and',
  'or',
  'nao',
  'nno',
  'aandoening',
  'bevinding',
  'verrichting',
  'disorder',
  'finding',
  'procedure',
  'situatie',
  'situation',
  'substance',
  'substantie',
  'product',
  'qualifier',
  'value',
  'observable',
  'entity',
  'event',
  'structure',
  'regime',
  'therapy',
  'overig',
  'niet gespecificeerd',
  'nos',
  'a',
  'an',
  'to',
  'for',
  'on',
]);

const maxLength = 400;

/**
 * The telling words of a text, sorted and without doubles; all of its words when none is telling. What stands in
 * square brackets is left out: properties of LOINC, exclusions of ICPC.
 */
export function textWords(text: string): readonly string[] {
  const all = normaliseText(text.slice(0, maxLength).replace(/\[[^[\]]*\]/g, ' ')).split(' ');
  const telling = all.filter((word) => word !== '' && !idle.has(word));
  return [...new Set(telling.length === 0 ? all.filter((word) => word !== '') : telling)].sort();
}
