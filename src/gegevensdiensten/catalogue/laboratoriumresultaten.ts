import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { nictiz } from './profiles.js';
import { dvaMock, landingPage, nictizRepository, overview, testscripts } from './sources.js';
import { snomed } from './vocabulary.js';
import { zib } from './zib.js';

const capabilities = nictizRepository(
  'Nictiz-STU3-Zib2017',
  'Capabilitystatements/capabilitystatement-server-labresults.xml',
);

/** Laboratoriumresultaten 2.0: results of tests in a laboratory. */
export const laboratoriumresultaten2 = defineGegevensdienst({
  key: 'laboratoriumresultaten-2',
  id: '46',
  name: { nl: 'Verzamelen Laboratoriumresultaten 2.0', en: 'Retrieve Laboratory Results 2.0' },
  version: '2.0',
  publication: '2020.01',
  informationStandard: { name: 'Laboratoriumresultaten', version: '2.0.x' },
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  sectors: ['laboratoria', 'medisch-specialistische zorg', 'huisartsenzorg'],
  systemRoles: [],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  packages: [{ name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' }],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/labresults-servercapabilities'],
  sources: [dvaMock, landingPage, overview],
  confidence: 'verified',
  transactionSources: [testscripts('output/STU3/LaboratoryResults-2-0/MedMij/Cert/XIS-Server'), capabilities],
  transactions: {
    'laboratory-test-result': search('Observation', {
      name: { nl: 'Laboratoriumuitslagen', en: 'Laboratory test results' },
      where: { category: snomed('49581000146104') },
      expects: [nictiz('zib-LaboratoryTestResult-Observation')],
      zibs: [zib.LaboratoriumUitslag],
    }),
    'laboratory-report': search('DiagnosticReport', {
      name: { nl: 'Laboratoriumrapporten', en: 'Laboratory reports' },
      where: { category: '{category}', date: '{date}' },
      include: ['DiagnosticReport:result'],
      expects: [],
      zibs: [zib.LaboratoriumUitslag],
      sources: [capabilities],
      confidence: 'reported',
      note: {
        nl: 'Staat alleen in het CapabilityStatement, niet in de kwalificatie; het profiel is niet vastgesteld.',
        en: 'Stands in the CapabilityStatement only, not in the qualification; the profile is not established.',
      },
    }),
  },
});
