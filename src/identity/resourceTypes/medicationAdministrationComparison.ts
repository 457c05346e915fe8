import { medicationProduct } from '../comparators/medicationProduct.js';
import { moment } from '../comparators/moment.js';
import { quantity } from '../comparators/quantity.js';
import { status } from '../comparators/status.js';
import { medicationBuildingBlock } from '../medicationBuildingBlock.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Medicatietoediening (MTD). */
export const medicationAdministrationComparison = defineComparison({
  resourceType: 'MedicationAdministration',
  zib: 'MedicatieToediening2',
  layer: 'fact',
  subtype: medicationBuildingBlock,
  fields: [
    field('match', 'product', ['medicationReference', 'medicationCodeableConcept'], medicationProduct(), {
      anchor: true,
    }),
    field('distinct', 'time', ['effectiveDateTime', 'effective[x]'], moment({ minutes: 5 }), {
      anchor: true,
    }),
    field('distinct', 'dose', ['dosage.dose', 'dosage.quantity'], quantity()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['product', 'time']],
});
