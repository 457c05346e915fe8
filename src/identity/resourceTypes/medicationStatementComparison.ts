import { authorKind } from '../comparators/authorKind.js';
import { dosage } from '../comparators/dosage.js';
import { identifierValue } from '../comparators/identifierValue.js';
import { medicationProduct } from '../comparators/medicationProduct.js';
import { moment } from '../comparators/moment.js';
import { period } from '../comparators/period.js';
import { status } from '../comparators/status.js';
import { stopType } from '../comparators/stopType.js';
import { medicationBuildingBlock } from '../medicationBuildingBlock.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Medicatiegebruik (MGB). */
export const medicationStatementComparison = defineComparison({
  resourceType: 'MedicationStatement',
  zib: 'MedicatieGebruik2',
  layer: 'fact',
  subtype: medicationBuildingBlock,
  fields: [
    field('match', 'product', ['medicationReference', 'medicationCodeableConcept'], medicationProduct(), {
      anchor: true,
    }),
    field('distinct', 'dosage', ['dosage', 'extension(ext-RenderedDosageInstruction).valueString'], dosage()),
    field('distinct', 'period of use', 'effective[x]', period({ by: 'start', days: 1 })),
    field('distinct', 'asserted', 'dateAsserted', moment({ sameDay: 'across-sources' }), { anchor: true }),
    field(
      'weak',
      'treatment',
      {
        STU3: 'extension(zib-Medication-MedicationTreatment).valueIdentifier',
        R4: 'extension(ext-PharmaceuticalTreatment.Identifier).valueIdentifier',
      },
      identifierValue(),
    ),
    field(
      'version',
      'stop type',
      {
        STU3: 'modifierExtension(zib-Medication-StopType).valueCodeableConcept',
        R4: 'modifierExtension(ext-StopType).valueCodeableConcept',
      },
      stopType(),
    ),
    field('version', 'end of use', 'effectivePeriod.end', moment({ sameDay: 'always' })),
    field(
      'version',
      'use indicator',
      { STU3: 'taken', R4: 'status' },
      status({ y: 'active', n: 'not-taken' }),
    ),
    field(
      'distinct',
      'author',
      {
        STU3: ['extension(zib-MedicationUse-Author).valueReference', 'informationSource'],
        R4: ['extension(ext-MedicationUse2.Author).valueReference', 'informationSource'],
      },
      authorKind(),
    ),
  ],
  blocks: [
    ['product', 'asserted'],
    ['product', 'period of use'],
  ],
});
