import { defineRule } from '../../finding/Rule.js';
import type { ContentPlace } from './ContentPlace.js';
import { placeText } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';
import { isWithdrawn } from './isWithdrawn.js';

/** How much of what: a dose or an amount dispensed needs its unit, or it is taken wrongly. */
export const amountWithoutUnit = defineRule<ResourceContent, Record<string, never>>({
  code: 'quality/amount-without-unit',
  severity: 'warning',
  issueType: 'incomplete',
  source: qualitySource('Medication'),
  symptom: 'verplicht-veld-ontbreekt',
  deviates: 'answer',
  title: {
    nl: 'Bij een dosis of verstrekte hoeveelheid medicatie staat een eenheid.',
    en: 'A dose or a dispensed amount of medication comes with a unit.',
  },
  text: {
    nl: () =>
      'Deze hoeveelheid medicatie heeft een getal zonder eenheid; verwacht is een eenheid, zoals stuk of ml.',
    en: () =>
      'This amount of medication has a number without a unit; a unit such as piece or ml was expected.',
  },
  check({ resource, type, quantities }, { report }) {
    if (!type.name.startsWith('Medication') || isWithdrawn(resource)) return;
    for (const { value, place } of quantities) {
      if (value['value'] === undefined || value['unit'] !== undefined || value['code'] !== undefined)
        continue;
      if (amounts.has(place.property.key) || isDoseRange(place)) report(placeText(place), {});
    }
  },
});

const amounts: ReadonlySet<string> = new Set(['doseQuantity', 'dose', 'quantity']);

function isDoseRange({ parent, property }: ContentPlace): boolean {
  return parent?.property.key === 'doseRange' && property.key === 'high';
}
