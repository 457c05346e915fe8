import { definePlacement } from '../definePlacement.js';

/** Uitslagen. */
export const uitslagen = definePlacement({
  category: 'uitslagen',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Uitslagen', en: 'Test results' },
  resourceTypes: ['DiagnosticReport', 'Observation'],
  concepts: [
    'LaboratoryTestResult',
    'LaboratoryTestResult-Observation',
    'LaboratoryTestResult-DiagnosticReport',
    'TextResult',
    'OutcomeOfCare',
  ],
  profiles: ['gp-LaboratoryResult', 'path-Report'],
  observationCategories: ['laboratory', 'imaging'],
  codes: [
    { element: 'category', system: 'http://snomed.info/sct', codes: ['49581000146104', '4241000179101'] },
  ],
  mgo: 'examinations_results/lab_results',
});
