import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { read, search, send, update } from '../transactionBuilders.js';
import { careProvidersStu3 } from './careProviders.js';
import { nictiz, nlCore } from './profiles.js';
import { dvaMock, landingPage, mandatoryServices, nictizRepository, testscripts } from './sources.js';
import { loinc } from './vocabulary.js';

const pgoScripts = testscripts('output/STU3/Questionnaires-2-0/MedMij/Cert/PHR-Client');
const xisScripts = testscripts('output/STU3/Questionnaires-2-0/MedMij/Cert/XIS-Server');

const task = nictiz('vl-QuestionnaireProvisioningTask');

const common = {
  version: '2.0',
  publication: '2020.01',
  informationStandard: { name: 'Vragenlijsten', version: '2.0.x' },
  release: 'STU3',
  domain: 'person',
  functiegroep: 'vragenlijsten',
  systemRoles: [],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/questionnaires-servercapabilities'],
} as const;

/** Verwijzing naar vragenlijst 2.0: which questionnaires a care provider has put ready. */
export const vragenlijstVerwijzing2 = defineGegevensdienst({
  ...common,
  key: 'vragenlijst-verwijzing-2',
  id: '59',
  name: {
    nl: 'Verzamelen Verwijzing naar vragenlijst 2.0',
    en: 'Retrieve References to Questionnaires 2.0',
  },
  function: 'verzamelen',
  sectors: ['medisch-specialistische zorg', 'huisartsenzorg', 'alle sectoren'],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  packages: [
    { name: 'nictiz.fhir.nl.stu3.questionnaires', version: '2.0.8' },
    { name: 'hl7.fhir.uv.sdc', version: '2.0.0' },
  ],
  sources: [dvaMock, landingPage],
  confidence: 'verified',
  transactionSources: [pgoScripts, xisScripts],
  transactions: {
    'questionnaire-task': search('Task', {
      name: { nl: 'Klaargezette vragenlijsten', en: 'Questionnaires put ready' },
      where: { code: loinc('74468-0'), status: 'requested' },
      expects: [task],
      included: { ...careProvidersStu3, Patient: [nlCore('patient')] },
      sources: [
        xisScripts,
        nictizRepository(
          'Nictiz-STU3-Questionnaires',
          'CapabilityStatements/capabilitystatement-server-questionnaires.xml',
        ),
      ],
    }),
    questionnaire: read('Questionnaire', {
      name: { nl: 'Vragenlijst', en: 'Questionnaire' },
      expects: [nictiz('vl-Questionnaire')],
      note: {
        nl: 'Het adres staat in Task.input; dat hoeft niet bij de zorgaanbieder te zijn.',
        en: 'The address stands in Task.input; it need not be at the care provider.',
      },
    }),
  },
});

/** Delen of answers to a questionnaire. */
export const vragenlijstAntwoordDelen2 = defineGegevensdienst({
  ...common,
  key: 'vragenlijst-antwoord-delen-2',
  name: { nl: 'Delen Antwoord op vragenlijst 2.0', en: 'Share Questionnaire Response 2.0' },
  function: 'delen',
  sectors: ['alle sectoren'],
  packages: [{ name: 'nictiz.fhir.nl.stu3.questionnaires', version: '2.0.8' }],
  sources: [landingPage, mandatoryServices],
  confidence: 'reported',
  note: { nl: 'De naam is een werknaam.', en: 'The name is a working name.' },
  transactionSources: [pgoScripts, xisScripts],
  transactions: {
    'update-task': update('Task', {
      name: { nl: 'Vragenlijst aangenomen of geweigerd', en: 'Questionnaire accepted or refused' },
      expects: [task],
      note: {
        nl: 'Task.status wordt accepted, failed of rejected; requester, owner en input blijven staan.',
        en: 'Task.status becomes accepted, failed or rejected; requester, owner and input stay.',
      },
    }),
    'send-response': send(
      {
        type: 'transaction',
        entries: [
          { resourceType: 'Task', method: 'PUT', min: 1, max: 1 },
          { resourceType: 'QuestionnaireResponse', method: 'POST', min: 1, max: 1 },
        ],
        answer: 'transaction-response',
      },
      {
        name: { nl: 'Antwoord op een vragenlijst', en: 'Response to a questionnaire' },
        expects: [task, nictiz('vl-QuestionnaireResponse')],
        note: {
          nl: 'De taak wordt completed en verwijst naar het antwoord; een ongeldige transactie wordt geweigerd met een OperationOutcome.',
          en: 'The task becomes completed and refers to the response; an invalid transaction is refused with an OperationOutcome.',
        },
      },
    ),
  },
});
