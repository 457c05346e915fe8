import type { PropertyNode, TypeNode } from '../../definitions/compile/TypeNode.js';
import type { TextKind } from './ResourceContent.js';

/** Data types whose strings are not read as words. */
const technicalTypes: ReadonlySet<string> = new Set([
  'ContactPoint',
  'Extension',
  'Identifier',
  'Meta',
  'SampledData',
  'Signature',
]);

const nameTypes: ReadonlySet<string> = new Set(['Address', 'HumanName']);

const labelKeys: ReadonlySet<string> = new Set(['display', 'label', 'title', 'unit']);

/** Elements that hold numbers, versions and the like, in any resource. */
const technicalKeys =
  /number|identifier|version|udi|lot|serial|model|hash|seq|linkId|carrier|expression|author|allele|cigar/i;

/** What the string in a property is to a reader; told from the definition, not from a list of resources. */
export function textKindOf(property: PropertyNode, owner: TypeNode): TextKind {
  if (technicalTypes.has(owner.name)) return 'technical';
  if (nameTypes.has(owner.name)) return 'name';
  const { key } = property;
  if (owner.name === 'Reference' && key !== 'display') return 'technical';
  if (labelKeys.has(key) || (key === 'text' && owner.name === 'CodeableConcept')) return 'label';
  if (key === 'name' || key === 'alias') return 'name';
  return technicalKeys.test(key) ? 'technical' : 'prose';
}
