import type { TypeNode } from '../../definitions/compile/TypeNode.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import type { Walk } from './Walk.js';

/** An id that leads to two elements, or to two contained resources. */
export const idRepeated = defineFinding<{ id: string }>({
  code: 'element/id-repeated',
  severity: 'error',
  issueType: 'duplicate',
  source: {
    document: 'HL7 FHIR',
    section: 'Element.id',
    url: 'http://hl7.org/fhir/R4/element.html#id',
  },
  symptom: 'ongeldige-structuur-of-formaat',
  distinguishedBy: ['id'],
  title: {
    nl: 'Een id wijst binnen een resource één element of één contained resource aan.',
    en: 'Within a resource, an id points to one element or one contained resource.',
  },
  text: {
    nl: ({ id }) =>
      `Het id '${id}' komt eerder in deze resource al voor; een verwijzing ernaar is dubbelzinnig.`,
    en: ({ id }) => `Id '${id}' occurs earlier in this resource; a reference to it is ambiguous.`,
  },
});

/** The codes of this concern. */
export const idFindings = [idRepeated] as const;

/** Holds the id of an element against those met before in the same resource. */
export function checkElementId(walk: Walk, id: unknown, type: TypeNode): void {
  // The elements of a definition have their ids twice by design: in its differential and in its snapshot.
  if (typeof id !== 'string' || type.name === 'ElementDefinition') return;
  if (walk.hasMet(walk.frame.resource, id)) walk.report(idRepeated, { id: id.slice(0, 80) });
}

/** Holds the id of a contained resource against those of the others beside it. */
export function checkContainedId(walk: Walk, id: unknown, container: readonly unknown[]): void {
  if (typeof id !== 'string') return;
  if (walk.hasMet(container, id)) walk.report(idRepeated, { id: id.slice(0, 80) });
}
