import { maskName } from '../finding/maskName.js';
import { maskValue } from '../finding/maskValue.js';

/** The form of the names of FHIR elements in JSON, and of names that mean something to software. */
const elementName = /^_{0,2}[A-Z][\w-]{0,63}$/i;

/** A property name as evidence: clear when it can be the name of an element, masked when it may be content. */
export function shownName(name: string): string {
  return elementName.test(name) ? maskName(name) : maskValue(name, 'masked').replace(/\p{C}/gu, '?');
}
