import { gradePersons } from './gradePersons.js';
import type { Need, SameFactRule, SameFactRules } from './SameFactRule.js';

function certain(needs: Readonly<Record<string, Need>>): SameFactRule {
  return { certainty: 'certain', needs };
}

function probable(needs: Readonly<Record<string, Need>>): SameFactRule {
  return { certainty: 'probable', needs };
}

function possible(needs: Readonly<Record<string, Need>>): SameFactRule {
  return { certainty: 'possible', needs };
}

function identity(needs: Readonly<Record<string, Need>>): SameFactRule {
  return { certainty: 'certain', needs, identity: true };
}

/** Probable between two sources, that each tell little. */
function betweenSources(needs: Readonly<Record<string, Need>>): SameFactRule {
  return { certainty: 'probable', needs, acrossSources: true };
}

/**
 * What must agree before two resources without a shared identity are one fact, by type; the first rule that is met
 * holds. Above them stands the veto: a field of role `match` or `distinct` that differs makes two facts.
 */
export const sameFactRules: ReadonlyMap<string, SameFactRules> = new Map<string, SameFactRules>([
  ['Patient', gradePersons],
  ['AllergyIntolerance', [certain({ substance: 'equal' }), probable({ substance: 'agrees' })]],
  [
    'Condition',
    [
      certain({ problem: 'equal', onset: 'equal', laterality: 'settled' }),
      probable({ problem: 'agrees', onset: 'agrees', laterality: 'settled' }),
      // A lasting problem is one problem, also when a source does not say since when.
      probable({ problem: 'agrees', lasting: 'equal', laterality: 'settled' }),
      possible({ problem: 'agrees' }),
    ],
  ],
  [
    'Procedure',
    [
      certain({ procedure: 'equal', date: 'equal', laterality: 'settled' }),
      probable({ procedure: 'agrees', date: 'agrees', laterality: 'settled' }),
      possible({ procedure: 'agrees', date: 'agrees' }),
    ],
  ],
  [
    'Immunization',
    [
      certain({ vaccine: 'equal', date: 'equal' }),
      probable({ vaccine: 'agrees', date: 'agrees' }),
      probable({ lot: 'equal', date: 'agrees' }),
    ],
  ],
  [
    'MedicationRequest',
    [
      certain({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        prescriber: 'agrees',
      }),
      certain({
        product: 'equal',
        'agreement date': 'equal',
        'stop type': 'equal',
        quantity: 'equal',
        prescriber: 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        treatment: 'equal',
        dosage: 'open',
        'period of use': 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        prescriber: 'agrees',
        'period of use': 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        dosage: 'equal',
        'period of use': 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        quantity: 'agrees',
        prescriber: 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        quantity: 'agrees',
        treatment: 'equal',
      }),
      probable({
        product: 'agrees',
        'agreement date': 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        prescriber: 'agrees',
      }),
      betweenSources({
        product: 'equal',
        'period of use': 'equal',
        'stop type': 'equal',
        'agreement date': 'settled',
        prescriber: 'settled',
        dosage: 'settled',
        quantity: 'settled',
      }),
      possible({ product: 'agrees', 'agreement date': 'agrees', 'stop type': 'equal' }),
      possible({ product: 'agrees', 'period of use': 'agrees', 'stop type': 'equal', dosage: 'agrees' }),
    ],
  ],
  [
    'MedicationDispense',
    [
      certain({
        product: 'equal',
        date: 'agrees',
        'stop type': 'equal',
        quantity: 'equal',
        pharmacy: 'agrees',
      }),
      certain({
        product: 'equal',
        date: 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        pharmacy: 'agrees',
      }),
      probable({ product: 'equal', date: 'agrees', 'stop type': 'equal', quantity: 'equal' }),
      probable({
        product: 'equal',
        date: 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        'period of use': 'settled',
      }),
      probable({
        product: 'agrees',
        date: 'agrees',
        'stop type': 'equal',
        quantity: 'agrees',
        pharmacy: 'agrees',
      }),
      probable({
        product: 'agrees',
        date: 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        pharmacy: 'agrees',
      }),
      probable({
        product: 'equal',
        'period of use': 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        pharmacy: 'agrees',
      }),
      possible({ product: 'agrees', date: 'agrees', 'stop type': 'equal' }),
    ],
  ],
  [
    'MedicationStatement',
    [
      certain({
        product: 'equal',
        asserted: 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        author: 'equal',
      }),
      probable({ product: 'agrees', asserted: 'agrees', 'stop type': 'equal', dosage: 'agrees' }),
      probable({ product: 'agrees', asserted: 'agrees', 'stop type': 'equal', 'period of use': 'agrees' }),
      // Who records no more than what is used since when, still records that.
      betweenSources({ product: 'equal', 'period of use': 'equal', 'stop type': 'equal', dosage: 'settled' }),
      possible({ product: 'agrees', 'period of use': 'agrees', 'stop type': 'equal' }),
    ],
  ],
  [
    'MedicationAdministration',
    [
      certain({ product: 'equal', time: 'equal', dose: 'equal' }),
      probable({ product: 'agrees', time: 'agrees', dose: 'agrees' }),
      possible({ product: 'agrees', time: 'agrees' }),
    ],
  ],
  ['Medication', [certain({ product: 'equal' }), probable({ product: 'agrees', ingredients: 'settled' })]],
  [
    'Observation',
    [
      certain({ 'line type': 'equal', text: 'equal', contact: 'agrees' }),
      probable({ 'line type': 'equal', text: 'agrees', time: 'agrees' }),
      certain({ analyte: 'equal', time: 'equal', value: 'equal' }),
      certain({ analyte: 'equal', time: 'equal', components: 'equal' }),
      probable({ analyte: 'agrees', time: 'agrees', value: 'agrees' }),
      probable({ analyte: 'agrees', time: 'agrees', components: 'agrees' }),
      possible({ analyte: 'agrees', time: 'agrees', value: 'open' }),
      possible({ time: 'equal', value: 'equal' }),
    ],
  ],
  [
    'DiagnosticReport',
    [
      certain({ code: 'equal', time: 'agrees', results: 'agrees' }),
      certain({ code: 'agrees', form: 'equal' }),
      probable({ code: 'agrees', time: 'agrees', results: 'agrees' }),
      probable({ code: 'agrees', time: 'agrees', conclusion: 'agrees' }),
      possible({ code: 'agrees', time: 'agrees' }),
    ],
  ],
  [
    'DocumentReference',
    [certain({ bytes: 'equal' }), possible({ bytes: 'agrees', type: 'agrees', date: 'agrees' })],
  ],
  ['Binary', [certain({ bytes: 'equal' })]],
  [
    'Encounter',
    [
      certain({ start: 'equal', class: 'equal', practitioner: 'agrees' }),
      probable({ start: 'agrees', class: 'settled', practitioner: 'agrees' }),
      probable({ start: 'agrees', class: 'equal', organisation: 'agrees' }),
      // Whom with and where may be left out; at one minute a person is at one place.
      betweenSources({ start: 'equal', 'clock time': 'equal', class: 'equal' }),
      possible({ start: 'agrees' }),
    ],
  ],
  [
    'EpisodeOfCare',
    [
      certain({ title: 'equal', start: 'equal' }),
      probable({ title: 'agrees', start: 'agrees' }),
      probable({ diagnosis: 'agrees', start: 'agrees', title: 'settled' }),
      probable({
        type: 'equal',
        start: 'equal',
        title: 'settled',
        diagnosis: 'settled',
        organisation: 'open',
      }),
    ],
  ],
  [
    'Appointment',
    [
      certain({ start: 'equal', with: 'agrees', description: 'agrees' }),
      certain({ start: 'equal', with: 'agrees', specialty: 'equal' }),
      probable({ start: 'agrees', with: 'agrees' }),
      probable({ start: 'equal', description: 'agrees' }),
    ],
  ],
  [
    'CarePlan',
    [
      certain({ category: 'equal', period: 'equal', activities: 'agrees' }),
      probable({ category: 'agrees', period: 'agrees', activities: 'agrees' }),
      probable({ title: 'equal', period: 'agrees', category: 'settled' }),
      possible({ category: 'agrees', period: 'agrees' }),
    ],
  ],
  [
    'Device',
    [identity({ type: 'agrees', 'serial number': 'equal' }), probable({ type: 'settled', UDI: 'equal' })],
  ],
  [
    'DeviceUseStatement',
    [
      certain({ device: 'equal', start: 'equal', laterality: 'settled' }),
      probable({ device: 'agrees', start: 'agrees', laterality: 'settled' }),
      possible({ device: 'agrees' }),
    ],
  ],
  ['Flag', [certain({ alert: 'equal', start: 'agrees' }), probable({ alert: 'agrees' })]],
  [
    'Consent',
    [
      certain({ kind: 'agrees', treatment: 'equal', permitted: 'equal', date: 'agrees' }),
      probable({ kind: 'agrees', treatment: 'agrees', permitted: 'agrees' }),
      probable({ kind: 'agrees', document: 'equal' }),
      probable({
        kind: 'equal',
        treatment: 'settled',
        permitted: 'settled',
        date: 'equal',
        document: 'settled',
      }),
    ],
  ],
  [
    'Coverage',
    [
      identity({ insurer: 'agrees', number: 'equal', kind: 'equal' }),
      probable({ insurer: 'agrees', number: 'settled', kind: 'equal', period: 'equal' }),
      probable({ insurer: 'agrees', number: 'equal', kind: 'settled' }),
    ],
  ],
  [
    'Practitioner',
    [
      probable({ name: 'equal' }),
      probable({ name: 'agrees', telecom: 'equal' }),
      possible({ name: 'agrees' }),
    ],
  ],
  [
    'PractitionerRole',
    [
      certain({ practitioner: 'equal', organisation: 'equal', specialty: 'settled' }),
      probable({ practitioner: 'agrees', organisation: 'agrees', specialty: 'settled' }),
      possible({ practitioner: 'agrees', specialty: 'agrees' }),
    ],
  ],
  [
    'Organization',
    [
      certain({ name: 'equal', address: 'equal' }),
      probable({ name: 'equal', address: 'open' }),
      probable({ name: 'agrees', address: 'equal' }),
      possible({ name: 'agrees' }),
    ],
  ],
  [
    'RelatedPerson',
    [
      certain({ name: 'equal', telecom: 'equal' }),
      probable({ name: 'agrees', telecom: 'equal' }),
      probable({ name: 'equal', relationship: 'open' }),
      possible({ name: 'agrees' }),
    ],
  ],
  ['Location', [certain({ name: 'equal', address: 'equal' }), probable({ name: 'equal' })]],
  [
    'Specimen',
    [certain({ type: 'equal', collected: 'equal' }), probable({ type: 'agrees', collected: 'agrees' })],
  ],
  [
    'Composition',
    [
      certain({ type: 'equal', date: 'agrees', author: 'agrees', entries: 'agrees' }),
      probable({ type: 'agrees', date: 'equal', author: 'agrees', entries: 'open', contact: 'agrees' }),
      possible({ type: 'agrees', date: 'agrees', author: 'agrees' }),
    ],
  ],
  [
    'QuestionnaireResponse',
    [
      certain({ questionnaire: 'equal', authored: 'equal', answers: 'equal' }),
      probable({ questionnaire: 'equal', authored: 'agrees', answers: 'agrees' }),
    ],
  ],
  [
    'ImagingStudy',
    [
      probable({ started: 'equal', description: 'agrees', series: 'settled' }),
      possible({ started: 'agrees' }),
    ],
  ],
  [
    'Goal',
    [
      certain({ goal: 'equal', start: 'equal' }),
      probable({ goal: 'agrees', start: 'settled', due: 'settled' }),
    ],
  ],
  [
    'ServiceRequest',
    [
      certain({ service: 'equal', occurrence: 'equal', laterality: 'settled' }),
      probable({ service: 'agrees', occurrence: 'agrees', laterality: 'settled' }),
      probable({ service: 'agrees', authored: 'agrees', laterality: 'settled', requester: 'agrees' }),
    ],
  ],
  [
    'ProcedureRequest',
    [
      certain({ service: 'equal', occurrence: 'equal', laterality: 'settled' }),
      probable({ service: 'agrees', occurrence: 'agrees', laterality: 'settled' }),
      probable({ service: 'agrees', authored: 'agrees', laterality: 'settled', requester: 'agrees' }),
    ],
  ],
  [
    'NutritionOrder',
    [certain({ diet: 'equal', date: 'equal' }), probable({ diet: 'agrees', date: 'agrees' })],
  ],
]);
