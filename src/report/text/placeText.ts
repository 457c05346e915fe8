import type { Language } from '../../foundation/Language.js';
import type { ItemPlace } from '../ReportItem.js';
import type { ReportInput } from '../ReportInput.js';
import { resourceName } from './resourceName.js';

const line = { nl: 'regel', en: 'line' } as const;
const input = { nl: 'invoer', en: 'input' } as const;

/** Where something stands, in one line: the input, the entry, the resource, the element and the line. */
export function placeText(place: ItemPlace, inputs: readonly ReportInput[], language: Language): string {
  const { origin, entry, fullUrl, path, line: row, column } = place;
  const name =
    origin === undefined ? undefined : (inputs[origin]?.name ?? `${input[language]} ${origin + 1}`);
  return [
    name,
    entry === undefined ? undefined : `entry ${entry}`,
    fullUrl === undefined ? undefined : resourceName(fullUrl),
    path === '' ? undefined : path,
    row === undefined ? undefined : `${line[language]} ${row}${column === undefined ? '' : `:${column}`}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
