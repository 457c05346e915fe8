import { defineSymptom } from '../../Symptom.js';

/** A function that is wanted does not exist. */
export const functieNietBeschikbaar = defineSymptom({
  code: 'functie-niet-beschikbaar',
  category: 'functioneel',
  label: {
    nl: 'Gewenste functie bestaat niet in het PGO of bij de zorgaanbieder',
    en: 'Wanted function does not exist in the PGO or at the care provider',
  },
  definition: {
    nl: 'Iemand verwacht een functie die PGO of zorgaanbieder niet biedt, zoals een afspraak maken, een e-consult, een herinnering of een koppeling met een apparaat.',
    en: 'Somebody expects a function that PGO or care provider does not offer, such as booking, an e-consultation, a reminder or a link with a device.',
  },
  responsible: { primary: 'pgo', alternatives: ['zorgaanbieder', 'medmij'] },
  shifts: [
    {
      id: 'aanbieder-biedt-niet',
      to: 'zorgaanbieder',
      when: [{ gnl: 'present', service: 'absent' }],
      condition: {
        nl: 'het PGO de functie heeft en de zorgaanbieder niet',
        en: 'the PGO has the function and the care provider does not',
      },
      because: {
        nl: 'de zorgaanbieder biedt de dienst niet aan',
        en: 'the care provider does not offer the service',
      },
      see: 'gegevensdienst-niet-aangeboden',
    },
    {
      id: 'geen-gegevensdienst',
      to: 'medmij',
      when: [{ gnl: 'absent' }],
      condition: { nl: 'er geen gegevensdienst voor bestaat', en: 'there is no gegevensdienst for it' },
      because: { nl: 'MedMij gaat over de catalogus', en: 'MedMij decides on the catalogue' },
    },
    {
      id: 'functie-faalt',
      to: 'pgo',
      condition: { nl: 'de functie er is en niet werkt', en: 'the function is there and does not work' },
      because: { nl: 'dan is het een storing', en: 'then it is a fault' },
      see: 'pgo-eigen-storing',
    },
  ],
  reportTo: ['pgo-helpdesk', 'zorgaanbieder-servicedesk', 'medmij-info'],
  blockedBy: [
    {
      id: 'beide-moeten-bouwen',
      text: {
        nl: 'het heeft alleen zin als PGO én bron het bouwen',
        en: 'it makes sense only if both PGO and source build it',
      },
    },
    {
      id: 'bekostiging',
      text: { nl: 'meerwaarde en bekostiging zijn onduidelijk', en: 'added value and funding are unclear' },
    },
  ],
  timeToFix: {
    drivers: ['nieuwe-gegevensdienst', 'pgo-release'],
    from: 'kwartalen',
    to: 'jaar',
    typical: { nl: 'ongeveer een jaar', en: 'about a year' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      condition: { nl: 'een zorgproces op de functie rekent', en: 'a care process counts on the function' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'structureel', en: 'structurally' } },
  confusableWith: ['portaal-verwarring', 'delen-mislukt', 'gegevensdienst-niet-aangeboden'],
  sources: ['whitepaper-2021', 'ictu-2022'],
});
