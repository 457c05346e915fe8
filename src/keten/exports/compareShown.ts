import { sameUnitText } from '../elements/compareQuantityElements.js';
import type { ElementChange } from '../elements/ElementChange.js';
import type { Fact } from '../facts/Fact.js';
import { agree } from './agree.js';
import { renderings, withFhirDate } from './renderings.js';
import { shownQuantity } from './shownQuantity.js';

/** What differs between a fact and a row that shows it, at the paths that the row's hop tells of. */
export function compareShown(before: Fact, after: Fact, told: readonly string[]): readonly ElementChange[] {
  return told.flatMap((element): readonly ElementChange[] => {
    const [left, right] = [renderings(before, element), renderings(after, element)];
    const path = `${before.resourceType}.${element}`;
    const name = element.slice(element.lastIndexOf('.') + 1);
    if (left.length === 0) return [];
    if (right.length > 0 && agree(left, right)) return otherUnit(left, right, path);
    if (right.length === 0)
      return [{ of: 'presence', path, name, before: left[0], after: undefined, twin: false }];
    const [a, b] = nearest(left, right);
    if (name === 'unit') return sameUnitText(a, b) ? [] : [{ of: 'unit', path, name, before: a, after: b }];
    const [from, to] = [shownQuantity(a)?.value, shownQuantity(b)?.value];
    return from === undefined || to === undefined
      ? [{ of: 'value', path, name, before: withFhirDate(a), after: withFhirDate(b) }]
      : [{ of: 'value', path, name, before: from, after: to }];
  });
}

/** One number in another unit is another amount; a number without unit may have it elsewhere on the screen. */
function otherUnit(
  left: readonly string[],
  right: readonly string[],
  path: string,
): readonly ElementChange[] {
  const [before, after] = [left, right].map((texts) => texts.find(hasUnit));
  const [from, to] = [shownQuantity(before ?? ''), shownQuantity(after ?? '')];
  if (from === undefined || to === undefined || sameUnitText(from.unit, to.unit)) return [];
  return [{ of: 'unit', path, name: 'unit', before, after }];
}

function hasUnit(text: string): boolean {
  return (shownQuantity(text)?.unit ?? '') !== '';
}

/** Of what may be shown, the texts that begin alike: so it is seen what became of which. */
function nearest(left: readonly string[], right: readonly string[]): readonly [string, string] {
  let best: readonly [string, string] = [left[0] ?? '', right[0] ?? ''];
  let most = -1;
  for (const a of left) {
    for (const b of right) {
      let common = 0;
      while (common < a.length && common < b.length && a.charAt(common) === b.charAt(common)) common += 1;
      if (common > most) [best, most] = [[a, b], common];
    }
  }
  return best;
}
