import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { send } from '../transactionBuilders.js';
import { nictiz, nlCore } from './profiles.js';
import { landingPage, nictizRepository, testscripts } from './sources.js';

/** Delen of images 2.0: a person sends photographs to a care provider. */
export const beeldenDelen2 = defineGegevensdienst({
  key: 'beelden-delen-2',
  name: { nl: 'Delen Beelden 2.0', en: 'Share Images 2.0' },
  version: '2.0',
  publication: '2020.01',
  informationStandard: { name: 'Beelden', version: '2.0.x' },
  release: 'STU3',
  domain: 'person',
  function: 'delen',
  functiegroep: 'beelden-en-documenten',
  sectors: ['huisartsenzorg', 'medisch-specialistische zorg'],
  systemRoles: [],
  status: { value: 'actueel', sources: [landingPage] },
  packages: [
    { name: 'nictiz.fhir.nl.stu3.images', version: '1.0.3' },
    { name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' },
  ],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/images-servercapabilities'],
  sources: [landingPage],
  confidence: 'reported',
  transactionSources: [
    testscripts('output/STU3/Images-2-0/MedMij/Cert/XIS-Server'),
    testscripts(
      'src/Images-2-0/Cert/_reference/transaction-bundles/images-scenario-1-1-Bundle-one-image.xml',
    ),
    nictizRepository('Nictiz-STU3-Images', 'Capabilitystatements/capabilitystatement-server-images.xml'),
  ],
  transactions: {
    'send-images': send(
      {
        type: 'transaction',
        entries: [
          { resourceType: 'List', method: 'POST', min: 1, max: 1 },
          { resourceType: 'Media', method: 'POST', min: 1, max: '*' },
          { resourceType: 'Binary', method: 'POST', min: 1, max: '*' },
          { resourceType: 'Patient', method: 'POST', min: 1, max: 1 },
          { resourceType: 'PractitionerRole', method: 'POST', min: 1, max: 1 },
          { resourceType: 'Practitioner', method: 'POST', min: 1, max: 1 },
        ],
        answer: 'transaction-response',
      },
      {
        name: { nl: 'Foto’s van de persoon', en: 'Photographs by the person' },
        expects: [nictiz('images-List'), nictiz('images-Media')],
        included: {
          Patient: [nlCore('patient')],
          Practitioner: [nlCore('practitioner')],
          PractitionerRole: [nlCore('practitionerrole')],
        },
        note: {
          nl: 'De List noemt de ontvanger in de extensie images-recipient.',
          en: 'The List names the recipient in the extension images-recipient.',
        },
      },
    ),
  },
});
