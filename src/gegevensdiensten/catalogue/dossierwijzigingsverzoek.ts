import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { send } from '../transactionBuilders.js';
import { nictiz } from './profiles.js';
import { landingPage, nictizRepository, overview, testscripts } from './sources.js';

/** Dossierwijzigingsverzoek 1.0: a person asks a care provider to correct the record. */
export const dossierwijzigingsverzoekDelen1 = defineGegevensdienst({
  key: 'dossierwijzigingsverzoek-delen-1',
  name: { nl: 'Delen Dossierwijzigingsverzoek 1.0', en: 'Share Patient Corrections 1.0' },
  version: '1.0',
  publication: 'editie 6 (6.1.3)',
  informationStandard: { name: 'Dossierwijzigingsverzoek', version: '1.0.x' },
  release: 'R4',
  domain: 'person',
  function: 'delen',
  functiegroep: 'gegevensoverzichten',
  sectors: ['medisch-specialistische zorg', 'alle sectoren'],
  systemRoles: [],
  status: { value: 'actueel', sources: [landingPage, overview] },
  packages: [
    { name: 'nictiz.fhir.nl.r4.patientcorrections', version: '1.0.6' },
    { name: 'nictiz.fhir.nl.r4.nl-core' },
  ],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/dwv-SendReceive'],
  sources: [landingPage, overview],
  confidence: 'reported',
  transactionSources: [
    testscripts('output/R4/PatientCorrections-1-0/MedMij/Cert/XIS-Server'),
    nictizRepository('Nictiz-R4-PatientCorrections', 'resources/CapabilityStatement-dwv-SendReceive.xml'),
  ],
  transactions: {
    'send-correction': send(
      {
        type: 'transaction',
        entries: [
          { resourceType: 'Patient', method: 'POST', min: 1, max: 1 },
          { resourceType: 'Organization', method: 'POST', min: 1, max: 1 },
          { resourceType: 'Communication', method: 'POST', min: 1, max: '*' },
          { resourceType: 'Practitioner', method: 'POST', min: 0, max: 1 },
          { resourceType: 'PractitionerRole', method: 'POST', min: 0, max: 1 },
        ],
        answer: 'transaction-response',
        headers: { Prefer: 'return=representation' },
      },
      {
        name: { nl: 'Verzoek tot wijziging van het dossier', en: 'Request to correct the record' },
        expects: [nictiz('dwv-PatientCorrectionsCommunication')],
        included: {
          Patient: [nictiz('nl-core-Patient')],
          Organization: [nictiz('nl-core-HealthcareProvider-Organization')],
          Practitioner: [nictiz('nl-core-HealthProfessional-Practitioner')],
          PractitionerRole: [nictiz('nl-core-HealthProfessional-PractitionerRole')],
        },
        note: {
          nl: 'Het antwoord bevat een OperationOutcome met de ontvangstbevestiging.',
          en: 'The answer holds an OperationOutcome with the acknowledgement.',
        },
      },
    ),
  },
});
