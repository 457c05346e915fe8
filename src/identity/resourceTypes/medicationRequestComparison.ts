import { dosage } from '../comparators/dosage.js';
import { identifierValue } from '../comparators/identifierValue.js';
import { medicationProduct } from '../comparators/medicationProduct.js';
import { moment } from '../comparators/moment.js';
import { period } from '../comparators/period.js';
import { quantity } from '../comparators/quantity.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { status } from '../comparators/status.js';
import { stopType } from '../comparators/stopType.js';
import { medicationBuildingBlock } from '../medicationBuildingBlock.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Medicatieafspraak (MA), verstrekkingsverzoek (VV) and wisselend doseerschema (WDS). */
export const medicationRequestComparison = defineComparison({
  resourceType: 'MedicationRequest',
  zib: 'Medicatieafspraak',
  layer: 'fact',
  subtype: medicationBuildingBlock,
  fields: [
    field('match', 'product', ['medicationReference', 'medicationCodeableConcept'], medicationProduct(), {
      anchor: true,
    }),
    field(
      'distinct',
      'dosage',
      ['dosageInstruction', 'extension(ext-RenderedDosageInstruction).valueString'],
      dosage(),
    ),
    field(
      'distinct',
      'period of use',
      {
        STU3: 'extension(zib-Medication-PeriodOfUse).valuePeriod',
        R4: 'extension(ext-TimeInterval.Period).valuePeriod',
      },
      period({ by: 'start', days: 1 }),
    ),
    field(
      'distinct',
      'agreement date',
      ['authoredOn', 'extension(ext-RegistrationDateTime).valueDateTime'],
      moment({ sameDay: 'across-sources' }),
      { anchor: true },
    ),
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
    field('distinct', 'prescriber', { STU3: 'requester.agent', R4: 'requester' }, sameEntity()),
    field('distinct', 'quantity', 'dispenseRequest.quantity', quantity()),
    field(
      'version',
      'end of use',
      {
        STU3: 'extension(zib-Medication-PeriodOfUse).valuePeriod.end',
        R4: 'extension(ext-TimeInterval.Period).valuePeriod.end',
      },
      moment({ sameDay: 'always' }),
    ),
    field('version', 'status', 'status', status()),
  ],
  blocks: [
    ['product', 'agreement date'],
    ['product', 'period of use'],
  ],
});
