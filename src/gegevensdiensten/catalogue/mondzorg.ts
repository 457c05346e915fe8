import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { careProvidersR4 } from './careProviders.js';
import { medmij, nictiz } from './profiles.js';
import { medmijRepository } from './sources.js';
import { snomed } from './vocabulary.js';
import { zib } from './zib.js';

/** What every granular service of dental care has; `concept` is its English name, `role` its role letters. */
function dentalCare<const Concept extends string>(concept: Concept, role: string) {
  const page = medmijRepository(
    'MedMij-R4-DentalCare',
    `guides/medmij-r4-dental-care-ig/Home/Granular-Data-Service-Index/Dental-Care-${concept}.page.md`,
  );
  return {
    version: '1.0.0-beta.2',
    informationStandard: { name: 'Mondzorg (MedMij R4 Dental Care)', version: '1.0.0-beta.3' },
    release: 'R4',
    domain: 'person',
    function: 'verzamelen',
    functiegroep: 'gegevensoverzichten',
    granular: true,
    sectors: ['mondzorg'],
    systemRoles: [
      { code: `MZ-${role}R-beta.2`, side: 'raadplegen', confidence: 'verified' },
      { code: `MZ-${role}B-beta.2`, side: 'beschikbaarstellen', confidence: 'verified' },
    ],
    status: { value: 'in-ontwikkeling', sources: [page] },
    packages: [{ name: 'medmij.fhir.nl.r4.dentalcare', version: '1.0.0-beta.3' }],
    capabilityStatements: [`http://medmij.nl/fhir/CapabilityStatement/mz-${concept}-Serve`],
    sources: [page],
    confidence: 'verified',
    transactionSources: [
      page,
      medmijRepository(
        'MedMij-R4-DentalCare',
        `CapabilityStatements/CapabilityStatement-mz-${concept}-Serve.json`,
      ),
    ],
  } as const;
}

const referredTo = { ...careProvidersR4, Patient: [nictiz('nl-core-Patient')] } as const;

/** What a DVA delivers of a finding when the source has it. */
function finding(value: 'valueCodeableConcept' | 'valueString') {
  return {
    Observation: ['identifier', 'subject', 'effectiveDateTime', 'performer', value, 'meta.tag'],
  } as const;
}

export const mondzorgCariesRisk = defineGegevensdienst({
  ...dentalCare('CariesRisk', 'CR'),
  key: 'mondzorg-cariesrisico',
  id: '900000105',
  name: { nl: 'Verzamelen Mondzorg - Cariësrisico', en: 'Retrieve Dental Care - Caries risk' },
  transactions: {
    'caries-risk': search('Observation', {
      name: { nl: 'Cariësrisico', en: 'Caries risk' },
      where: { code: snomed('74024006') },
      expects: [medmij('mz-CariesRisk')],
      included: referredTo,
      mustSupport: finding('valueCodeableConcept'),
    }),
  },
});

export const mondzorgDentalFitness = defineGegevensdienst({
  ...dentalCare('DentalFitness', 'DF'),
  key: 'mondzorg-dental-fitness',
  id: '900000109',
  name: { nl: 'Verzamelen Mondzorg - Dental fitness', en: 'Retrieve Dental Care - Dental fitness' },
  transactions: {
    'dental-fitness': search('Observation', {
      name: { nl: 'Dental fitness', en: 'Dental fitness' },
      where: { code: snomed('440271000146100') },
      expects: [medmij('mz-DentalFitness')],
      included: referredTo,
      mustSupport: finding('valueCodeableConcept'),
    }),
  },
});

export const mondzorgOralHygiene = defineGegevensdienst({
  ...dentalCare('OralHygiene', 'OH'),
  key: 'mondzorg-mondhygiene',
  id: '900000104',
  name: { nl: 'Verzamelen Mondzorg - Mondhygiëne', en: 'Retrieve Dental Care - Oral hygiene' },
  transactions: {
    'oral-hygiene': search('Observation', {
      name: { nl: 'Mondhygiëne', en: 'Oral hygiene' },
      where: { code: snomed('364126007') },
      expects: [medmij('mz-OralHygiene')],
      included: referredTo,
      mustSupport: finding('valueCodeableConcept'),
    }),
  },
});

export const mondzorgParafunctionalActivity = defineGegevensdienst({
  ...dentalCare('ParafunctionalActivity', 'PA'),
  key: 'mondzorg-parafunctionele-activiteit',
  id: '900000106',
  name: {
    nl: 'Verzamelen Mondzorg - Parafunctionele activiteit',
    en: 'Retrieve Dental Care - Parafunctional activity',
  },
  transactions: {
    'parafunctional-activity': search('Observation', {
      name: { nl: 'Parafunctionele activiteit', en: 'Parafunctional activity' },
      where: { code: snomed('110353005') },
      expects: [medmij('mz-ParafunctionalActivity')],
      included: referredTo,
      mustSupport: finding('valueString'),
    }),
  },
});

export const mondzorgPeriodontalScreening = defineGegevensdienst({
  ...dentalCare('PeriodicPeriodontalScreeningScore', 'PS'),
  key: 'mondzorg-pps-score',
  id: '900000108',
  name: {
    nl: 'Verzamelen Mondzorg - Periodieke Parodontale Screening-score',
    en: 'Retrieve Dental Care - Periodic Periodontal Screening score',
  },
  transactions: {
    'periodontal-screening-score': search('Observation', {
      name: { nl: 'Periodieke Parodontale Screening-scores', en: 'Periodic Periodontal Screening scores' },
      where: { code: snomed('540501000146103') },
      expects: [medmij('mz-PeriodicPeriodontalScreeningScore')],
      included: referredTo,
      mustSupport: finding('valueCodeableConcept'),
    }),
  },
});

export const mondzorgProcedure = defineGegevensdienst({
  ...dentalCare('Procedure', 'PR'),
  key: 'mondzorg-verrichting',
  id: '900000102',
  name: { nl: 'Verzamelen Mondzorg - Verrichting', en: 'Retrieve Dental Care - Procedure' },
  transactions: {
    procedure: search('Procedure', {
      name: { nl: 'Tandheelkundige verrichtingen', en: 'Dental procedures' },
      where: { category: snomed('225362009') },
      expects: [medmij('mz-Procedure')],
      included: { ...referredTo, Condition: [nictiz('nl-core-Problem')], Observation: [] },
      zibs: [zib.Verrichting],
      mustSupport: {
        Procedure: [
          'identifier',
          'code',
          'subject',
          'performedPeriod',
          'performedDateTime',
          'performer.actor',
          'location',
          'reasonReference',
          'meta.tag',
        ],
      },
    }),
  },
});
