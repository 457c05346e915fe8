import { definePlacement } from '../definePlacement.js';

/** Zorgplannen, doelen en wensen. */
export const plannen = definePlacement({
  category: 'plannen',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Zorgplannen, doelen en wensen', en: 'Care plans, goals and directives' },
  resourceTypes: ['CarePlan', 'Goal', 'Consent'],
  concepts: [
    'AdvanceDirective',
    'TreatmentDirective',
    'TreatmentDirective2',
    'TreatmentObjective',
    'NursingIntervention',
    'careplan',
  ],
  codes: [
    {
      element: 'category',
      system: 'http://snomed.info/sct',
      codes: ['11341000146107', '11291000146105', '129125009'],
    },
  ],
  mgo: 'care_treatment/plans',
});
