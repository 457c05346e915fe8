import type { FindingPlace } from '../../finding/createFinding.js';
import { cantTellFinding, failedFinding } from '../../finding/createFinding.js';
import type { Finding } from '../../finding/Finding.js';
import { shownName } from '../../reading/shownName.js';
import {
  listElementMissing,
  listElementRepeated,
  listElementUnknown,
  listEndpointUnusable,
  listEntryRepeated,
  listValueMalformed,
} from './listFindings.js';
import type { ElementForm } from './listForms.js';
import { endpointProblem, isListValue } from './listValues.js';
import type { ListElement } from './MedmijList.js';
import { childOf } from './MedmijList.js';

/** Where an element stands in the text, as a finding tells it. */
export type ListPlaces = (element: ListElement, path: string) => FindingPlace;

const options = { evidence: 'masked' } as const;
const longest = 80;

/** Holds an element of a list, and all that is in it, against its form. */
export function checkListForm(
  element: ListElement,
  form: ElementForm,
  placeOf: ListPlaces,
  path: string = form.name,
): readonly Finding[] {
  const { children = [], value } = form;
  const place = placeOf(element, path);
  const found: Finding[] = value === undefined ? [] : [...ofValue(element, form, place)];
  const known = new Set(children.map(({ name }) => name));
  for (const child of element.children) {
    if (known.has(child.name)) continue;
    const evidence = { element: shownName(child.name) };
    found.push(
      cantTellFinding(listElementUnknown, 'norm-uncertain', placeOf(child, path), evidence, options),
    );
  }
  for (const childForm of children) {
    const { name, min, max, unique } = childForm;
    const given = element.children.filter((child) => child.name === name);
    if (given.length < min) found.push(failedFinding(listElementMissing, place, { element: name }, options));
    if (max !== '*' && given.length > max) {
      found.push(failedFinding(listElementRepeated, place, { element: name, count: given.length }, options));
    }
    const places = given.map((child, index) => `${path}.${name}${max === '*' ? `[${index}]` : ''}`);
    for (const [index, child] of given.entries()) {
      found.push(...checkListForm(child, childForm, placeOf, places[index] ?? path));
    }
    if (unique !== undefined) found.push(...ofRepeats(given, unique, placeOf, places));
  }
  return found;
}

function ofValue(
  { text }: ListElement,
  { name, value }: ElementForm,
  place: FindingPlace,
): readonly Finding[] {
  if (value === undefined) return [];
  if (value === 'front-channel' || value === 'back-channel') {
    const problem = endpointProblem(text, value);
    if (problem === undefined) return [];
    return [failedFinding(listEndpointUnusable, place, { element: name, problem }, options)];
  }
  if (isListValue(value, text)) return [];
  const evidence = { element: name, found: text.slice(0, longest) };
  return [failedFinding(listValueMalformed, place, evidence, options)];
}

function ofRepeats(
  elements: readonly ListElement[],
  unique: string,
  placeOf: ListPlaces,
  places: readonly string[],
): readonly Finding[] {
  const seen = new Set<string>();
  return elements.flatMap((element, index) => {
    // Hosts are the same in either case.
    const value = childOf(element, unique)?.text.toLowerCase();
    if (value === undefined || value === '') return [];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const evidence = { element: unique, value: value.slice(0, longest) };
    return [failedFinding(listEntryRepeated, placeOf(element, places[index] ?? ''), evidence, options)];
  });
}
