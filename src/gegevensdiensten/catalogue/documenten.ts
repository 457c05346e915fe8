import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { read, search, send } from '../transactionBuilders.js';
import { nictiz, nlCore } from './profiles.js';
import {
  dvaMock,
  landingPage,
  localization,
  mandatoryServices,
  mgoQueries,
  nictizRepository,
  testscripts,
} from './sources.js';
import { from, until } from './vocabulary.js';

const capabilities = nictizRepository(
  'Nictiz-STU3-Zib2017',
  'Capabilitystatements/capabilitystatement-server-pdfa.xml',
);
const xisScripts = testscripts('output/STU3/PDFA-3-0/MedMij/Cert/XIS-Server');

const inPeriod = { nl: 'in een periode', en: 'in a period' } as const;

const common = {
  version: '3.0',
  publication: '2020.01',
  informationStandard: { name: 'PDF/A (Documenten)', version: '3.0.x' },
  release: 'STU3',
  domain: 'person',
  functiegroep: 'beelden-en-documenten',
  packages: [{ name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' }],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/pdfa-servercapabilities'],
} as const;

/** Documenten 3.0: the list of a person's documents (PDF/A), and the documents themselves. */
export const documenten3 = defineGegevensdienst({
  ...common,
  key: 'documenten-3',
  id: '51',
  name: { nl: 'Verzamelen Documenten 3.0', en: 'Retrieve Documents (PDF/A) 3.0' },
  function: 'verzamelen',
  sectors: ['huisartsenzorg', 'medisch-specialistische zorg', 'alle sectoren'],
  systemRoles: [
    { code: 'MM-3.0-PLB-FHIR', side: 'beschikbaarstellen', confidence: 'uncertain' },
    { code: 'MM-3.0-PDB-FHIR', side: 'beschikbaarstellen', confidence: 'uncertain' },
  ],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  sources: [
    dvaMock,
    localization,
    { repository: 'minvws/nl-mgo-localization', path: 'app/addressing/mock/response.json' },
    mgoQueries('51-documents-pdfa'),
    landingPage,
    mandatoryServices,
    {
      title: 'Technisch ontwerp (2025-PGOK)',
      url: 'https://changemanagement.medmij.nl/ontwerp-pgo-koppelvlak/actueel/technisch-ontwerp-2025-pgok',
    },
  ],
  confidence: 'verified',
  transactionSources: [xisScripts, capabilities],
  transactions: {
    'document-reference': search('DocumentReference', {
      name: { nl: 'Lijst van documenten', en: 'List of documents' },
      where: { status: 'current' },
      expects: [nictiz('IHE.MHD.Minimal.DocumentReference')],
      forms: {
        'in-period': { asks: 'less', name: inPeriod, where: { indexed: [from, until] } },
      },
    }),
    document: read('Binary', {
      name: { nl: 'Document', en: 'Document' },
      expects: [],
      note: {
        nl: 'Het adres staat in DocumentReference.content.attachment.url; een onbekend document geeft 404 of 410 met een OperationOutcome.',
        en: 'The address stands in DocumentReference.content.attachment.url; an unknown document gives 404 or 410 with an OperationOutcome.',
      },
    }),
    'document-manifest': search('DocumentManifest', {
      name: { nl: 'Verzamelingen van documenten', en: 'Collections of documents' },
      where: { status: 'current' },
      expects: [nictiz('IHE.MHD.DocumentManifest')],
      note: {
        nl: 'Een XIS zonder DocumentManifest antwoordt 404 met issue.code not-supported.',
        en: 'A XIS without DocumentManifest answers 404 with issue.code not-supported.',
      },
      forms: {
        'in-period': { asks: 'less', name: inPeriod, where: { created: [from, until] } },
      },
    }),
  },
});

/** Delen of documents: a person sends a document to a care provider. */
export const documentenDelen3 = defineGegevensdienst({
  ...common,
  key: 'documenten-delen-3',
  name: { nl: 'Delen Documenten 3.0', en: 'Share Documents (PDF/A) 3.0' },
  function: 'delen',
  sectors: ['alle sectoren'],
  systemRoles: [],
  sources: [landingPage],
  confidence: 'reported',
  transactionSources: [
    xisScripts,
    testscripts('src/PDFA-3-0/Cert/_reference/resources/medmij-pdfa-Bundle-kwalificatie1.xml'),
    capabilities,
  ],
  transactions: {
    'send-document': send(
      {
        type: 'transaction',
        entries: [
          { resourceType: 'Patient', method: 'POST', min: 1, max: 1 },
          { resourceType: 'DocumentManifest', method: 'POST', min: 0, max: 1 },
          { resourceType: 'DocumentReference', method: 'POST', min: 1, max: 1 },
          { resourceType: 'Binary', method: 'POST', min: 1, max: 1 },
        ],
        answer: 'transaction-response',
      },
      {
        name: { nl: 'Document met metagegevens', en: 'Document with metadata' },
        expects: [nictiz('IHE.MHD.Minimal.DocumentReference'), nictiz('IHE.MHD.DocumentManifest')],
        included: { Patient: [nlCore('patient')] },
      },
    ),
  },
});
