import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { careProvidersStu3 } from './careProviders.js';
import { nictiz, nlCore } from './profiles.js';
import { landingPage, localization, nictizRepository, overview, testscripts } from './sources.js';
import { from, until } from './vocabulary.js';

/** Afspraken 2.0 (eAfspraak): appointments with a care provider. */
export const afspraken2 = defineGegevensdienst({
  key: 'afspraken-2',
  id: '47',
  name: { nl: 'Verzamelen Afspraken 2.0', en: 'Retrieve Appointments 2.0' },
  version: '2.0',
  publication: '2020.01',
  informationStandard: { name: 'eAfspraak', version: '2.0.x' },
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'afspraken-en-agenda',
  sectors: ['huisartsenzorg', 'medisch-specialistische zorg', 'alle sectoren'],
  systemRoles: [{ code: 'EA-2.0-AFB-FHIR', side: 'beschikbaarstellen', confidence: 'reported' }],
  status: { value: 'actueel', sources: [localization, landingPage] },
  packages: [
    { name: 'nictiz.fhir.nl.stu3.eafspraak', version: '1.0.6' },
    { name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' },
  ],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/eappointment-servercapabilities'],
  sources: [
    localization,
    landingPage,
    overview,
    {
      title: 'Informatie over MedMij:V2020.01/FHIR eAfspraak',
      url: 'https://informatiestandaarden.nictiz.nl/index.php?action=info&title=MedMij%3AV2020.01%2FFHIR_eAfspraak',
    },
  ],
  confidence: 'reported',
  note: {
    nl: "De bron noemt de dienst 'Afspraken'; functie en versie volgen uit de rolcode.",
    en: "The source calls the service 'Afspraken'; function and version follow from the role code.",
  },
  transactionSources: [
    testscripts('output/STU3/eAppointment-2-0/MedMij/Cert/XIS-Server'),
    nictizRepository(
      'Nictiz-STU3-eAfspraak',
      'Capabilitystatements/capabilitystatement-server-eappointment.xml',
    ),
  ],
  transactions: {
    appointment: search('Appointment', {
      name: { nl: 'Afspraken vanaf een datum', en: 'Appointments from a date' },
      where: { date: from },
      expects: [nictiz('eAfspraak-Appointment')],
      included: { ...careProvidersStu3, Location: [nlCore('location')], Patient: [nlCore('patient')] },
      forms: {
        'in-period': {
          asks: 'less',
          name: { nl: 'Afspraken in een periode', en: 'Appointments in a period' },
          where: { date: until },
        },
      },
    }),
  },
});
