import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { careProvidersR4 } from './careProviders.js';
import { medmij, nictiz } from './profiles.js';
import { medmijRepository } from './sources.js';
import { snomed } from './vocabulary.js';
import { zib } from './zib.js';

/** What every granular service of MedMij Core on R4 has; `concept` is its English name, `role` its role letters. */
function core<const Concept extends string>(concept: Concept, role: string) {
  const page = medmijRepository(
    'MedMij-R4-Core',
    `guides/medmij-r4-core-ig/Home/Granular-Data-Service-Index/MedMij-Core-${concept}.page.md`,
  );
  return {
    version: '1.0.0-beta.2',
    informationStandard: { name: 'MedMij R4 Core', version: '1.0.1' },
    release: 'R4',
    domain: 'person',
    function: 'verzamelen',
    functiegroep: 'gegevensoverzichten',
    granular: true,
    sectors: ['sectoroverstijgend', 'mondzorg'],
    systemRoles: [
      { code: `MMC-${role.replace('-', 'R-')}beta.2`, side: 'raadplegen', confidence: 'verified' },
      { code: `MMC-${role.replace('-', 'B-')}beta.2`, side: 'beschikbaarstellen', confidence: 'verified' },
    ],
    status: { value: 'in-ontwikkeling', sources: [page] },
    packages: [{ name: 'medmij.fhir.nl.r4.core', version: '1.0.1' }],
    capabilityStatements: [`http://medmij.nl/fhir/CapabilityStatement/medmij-core-${concept}-Serve`],
    sources: [page],
    confidence: 'verified',
    transactionSources: [
      page,
      medmijRepository(
        'MedMij-R4-Core',
        `CapabilityStatements/CapabilityStatement-medmij-core-${concept}-Serve.json`,
      ),
    ],
  } as const;
}

const patient = { Patient: [nictiz('nl-core-Patient')] } as const;

export const coreAsaScoreR4 = defineGegevensdienst({
  ...core('ASAScore', 'AS-'),
  key: 'medmij-core-asa-score-r4',
  id: '900000107',
  name: { nl: 'Verzamelen MedMij Core - ASA-score', en: 'Retrieve MedMij Core - ASA score' },
  transactions: {
    'asa-score': search('Observation', {
      name: { nl: 'ASA-scores', en: 'ASA scores' },
      where: { code: snomed('413347006') },
      expects: [medmij('medmij-core-ASAScore')],
      included: { ...careProvidersR4, ...patient },
      mustSupport: {
        Observation: [
          'identifier',
          'subject',
          'effectiveDateTime',
          'performer',
          'valueCodeableConcept',
          'meta.tag',
        ],
      },
    }),
  },
});

export const coreEncounterR4 = defineGegevensdienst({
  ...core('Encounter', 'EN-zib2020/R4-'),
  key: 'medmij-core-contact-r4',
  id: '900000111',
  name: {
    nl: 'Verzamelen MedMij Core - Contact (zib2020/R4)',
    en: 'Retrieve MedMij Core - Encounter (zib2020/R4)',
  },
  transactions: {
    encounter: search('Encounter', {
      name: { nl: 'Contacten', en: 'Encounters' },
      expects: [nictiz('nl-core-Encounter')],
      included: {
        ...careProvidersR4,
        ...patient,
        Condition: [nictiz('nl-core-Problem')],
        Procedure: [nictiz('nl-core-Procedure-event')],
      },
      zibs: [zib.Contact],
      mustSupport: {
        Encounter: [
          'identifier',
          'subject',
          'participant.individual',
          'period',
          'reasonReference',
          'location.location',
          'meta.tag',
        ],
      },
    }),
  },
});

export const corePatientR4 = defineGegevensdienst({
  ...core('Patient', 'PT-zib2020/R4-'),
  key: 'medmij-core-patient-r4',
  id: '900000101',
  name: {
    nl: 'Verzamelen MedMij Core - Patient (zib2020/R4)',
    en: 'Retrieve MedMij Core - Patient (zib2020/R4)',
  },
  transactions: {
    patient: search('Patient', {
      name: { nl: 'Patiënt', en: 'Patient' },
      expects: [nictiz('nl-core-Patient')],
      included: { ...careProvidersR4, RelatedPerson: [nictiz('nl-core-ContactPerson')] },
      zibs: [zib.Patient],
      mustSupport: { Patient: ['identifier', 'name', 'birthDate', 'contact', 'meta.tag'] },
    }),
  },
});

export const corePayerR4 = defineGegevensdienst({
  ...core('Payer', 'PA-zib2020/R4-'),
  key: 'medmij-core-betaler-r4',
  id: '900000110',
  name: {
    nl: 'Verzamelen MedMij Core - Betaler (zib2020/R4)',
    en: 'Retrieve MedMij Core - Payer (zib2020/R4)',
  },
  transactions: {
    payer: search('Coverage', {
      name: { nl: 'Betaler', en: 'Payer' },
      expects: [nictiz('nl-core-Payer.PayerPerson'), nictiz('nl-core-Payer.InsuranceCompany')],
      included: {
        ...patient,
        Organization: [nictiz('nl-core-Payer-Organization')],
        RelatedPerson: [nictiz('nl-core-ContactPerson')],
      },
      zibs: [zib.Betaler],
      mustSupport: {
        Coverage: ['identifier', 'beneficiary', 'period', 'payor', 'meta.tag'],
        Organization: ['identifier', 'name', 'meta.tag'],
      },
    }),
  },
});

export const coreTreatmentObjectiveR4 = defineGegevensdienst({
  ...core('TreatmentObjective', 'TO-zib2020/R4-'),
  key: 'medmij-core-behandeldoel-r4',
  id: '900000103',
  name: {
    nl: 'Verzamelen MedMij Core - Behandeldoel (zib2020/R4)',
    en: 'Retrieve MedMij Core - Treatment objective (zib2020/R4)',
  },
  transactions: {
    'treatment-objective': search('Goal', {
      name: { nl: 'Behandeldoelen', en: 'Treatment objectives' },
      expects: [nictiz('nl-core-TreatmentObjective')],
      included: {
        ...patient,
        Condition: [nictiz('nl-core-Problem')],
        DeviceUseStatement: [nictiz('nl-core-MedicalDevice')],
        Device: [nictiz('nl-core-MedicalDevice.Product')],
      },
      mustInclude: ['DeviceUseStatement'],
      zibs: [zib.Behandeldoel],
      mustSupport: {
        Goal: ['identifier', 'priority', 'description.text', 'subject', 'meta.tag'],
        DeviceUseStatement: [
          'identifier',
          'subject',
          'timingPeriod',
          'device',
          'extension:treatmentObjective',
          'meta.tag',
        ],
        Device: ['identifier', 'patient', 'type', 'meta.tag'],
      },
    }),
  },
});
