import { parseReference } from '../../fhir/Reference.js';

/** A reference without the server that it is on, which each hop may name in its own way. */
export function addressIn(reference: string): string {
  const target = parseReference(reference);
  return target.form === 'resource' ? `${target.type}/${target.id}` : reference;
}
