import type { FhirModel } from './FhirModel.js';
import type { Types, Value } from './Value.js';

/** What values of a type can be compared with. */
export type Kind = 'text' | 'number' | 'boolean' | 'date' | 'time' | 'quantity' | 'complex' | 'mixed';

const kinds: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  ['number', new Set('integer positiveInt unsignedInt decimal System.Integer System.Decimal'.split(' '))],
  ['boolean', new Set(['boolean', 'System.Boolean'])],
  ['date', new Set('date dateTime instant System.Date System.DateTime'.split(' '))],
  ['time', new Set(['time', 'System.Time'])],
];

/** What the items of a collection can be compared with. */
export function kindOf(model: FhirModel, { types }: Value): Kind {
  const found = new Set<Kind>();
  for (const type of types) {
    const known = kinds.find(([, names]) => names.has(type))?.[0];
    if (known !== undefined) found.add(known);
    else if (type === 'System.String' || model.kindOf(type) === 'primitive') found.add('text');
    else found.add(type === 'System.Quantity' || model.isA(type, 'Quantity') ? 'quantity' : 'complex');
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'mixed';
}

/** Numbers and quantities have an order to each other. */
export function isNumeric(kind: Kind): boolean {
  return kind === 'number' || kind === 'quantity';
}

/** Whether values of all the types are primitives, which JavaScript can compare. */
export function isSimple(model: FhirModel, types: Types): boolean {
  return [...types].every((type) => type.startsWith('System.') || model.kindOf(type) === 'primitive');
}
