import { defineSymptom } from '../../Symptom.js';

/** Data was retrieved, and the person cannot find where it stands. */
export const rubriekOnvindbaar = defineSymptom({
  code: 'rubriek-onvindbaar',
  category: 'functioneel',
  label: {
    nl: 'Gegevens zijn opgehaald, maar waar ze staan is niet duidelijk',
    en: 'Data was retrieved, but it is not clear where it stands',
  },
  definition: {
    nl: 'Het ophalen is gelukt en de persoon zoekt onder welke rubriek of welk menu van het PGO het gegeven staat.',
    en: 'The retrieval succeeded and the person looks for the heading or menu of the PGO under which the item stands.',
  },
  responsible: { primary: 'pgo', alternatives: ['persoon', 'sectorprogramma'] },
  shifts: [
    {
      id: 'toch-niet-getoond',
      to: 'pgo',
      when: [{ firstDeviatingHop: 'pgo-shown' }],
      condition: { nl: 'het PGO het gegeven nergens toont', en: 'the PGO shows the item nowhere' },
      because: { nl: 'dan is het geen kwestie van zoeken', en: 'then it is no matter of searching' },
      see: 'niet-getoond-in-pgo',
    },
    {
      id: 'verkeerde-uitleg',
      to: 'sectorprogramma',
      condition: {
        nl: 'een zorgverlener uitleg geeft over een ander PGO',
        en: 'a professional explains a different PGO',
      },
      because: { nl: 'het is een zaak van voorlichting', en: 'it is a matter of information' },
    },
  ],
  reportTo: ['pgo-helpdesk', 'pgo-informatiepunt'],
  blockedBy: [
    {
      id: 'eigen-rubrieken',
      text: {
        nl: 'elk PGO kiest zijn eigen rubrieken; een gezamenlijke indeling ontbreekt',
        en: 'every PGO chooses its own headings; there is no common arrangement',
      },
    },
  ],
  timeToFix: {
    drivers: ['uitleg', 'pgo-release'],
    from: 'direct',
    to: 'kwartalen',
    typical: {
      nl: 'direct met uitleg, een kwartaal voor een andere indeling',
      en: 'at once with an explanation, a quarter for another arrangement',
    },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      condition: { nl: 'veel gebruikers dezelfde vraag stellen', en: 'many users ask the same question' },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'bij nieuwe gebruikers en na een herontwerp', en: 'with new users and after a redesign' },
  },
  confusableWith: ['niet-getoond-in-pgo', 'verkeerde-rubriek', 'overzicht-of-bediening'],
  sources: ['gerrit', 'whitepaper-2021'],
});
