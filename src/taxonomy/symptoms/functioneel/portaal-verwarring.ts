import { defineSymptom } from '../../Symptom.js';

/** PGO and patient portal are taken for each other. */
export const portaalVerwarring = defineSymptom({
  code: 'portaal-verwarring',
  category: 'functioneel',
  label: { nl: 'Verwarring tussen PGO en patiëntportaal', en: 'Confusion between PGO and patient portal' },
  definition: {
    nl: 'De melder haalt PGO en patiëntportaal door elkaar, of verwacht dat wat in het portaal staat of kan ook in het PGO zit.',
    en: 'The reporter mixes up PGO and patient portal, or expects what is in the portal to be in the PGO as well.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['persoon', 'sectorprogramma'] },
  shifts: [
    {
      id: 'gegeven-hoort-erbij',
      to: 'zorgaanbieder',
      condition: {
        nl: 'het gegeven bij de dienst hoort en ontbreekt',
        en: 'the item belongs to the service and is missing',
      },
      because: { nl: 'dan ontbreekt het bij de bron', en: 'then it is missing at the source' },
      see: 'gegeven-ontbreekt-in-bron',
    },
    {
      id: 'voorlichting-pgo',
      to: 'pgo',
      condition: {
        nl: 'voorlichting van het PGO de verwachting wekt',
        en: 'information of the PGO raises the expectation',
      },
      because: { nl: 'het PGO gaat over die voorlichting', en: 'the PGO answers for that information' },
    },
  ],
  reportTo: ['pgo-informatiepunt', 'zorgaanbieder-servicedesk'],
  blockedBy: [
    {
      id: 'andere-route',
      text: {
        nl: 'het portaal toont rechtstreeks uit het EPD en het PGO via de standaard; de voorlichting verschilt',
        en: 'the portal shows directly from the record and the PGO through the standard; information differs',
      },
    },
  ],
  timeToFix: {
    drivers: ['uitleg'],
    from: 'direct',
    to: 'direct',
    typical: { nl: 'direct, met uitleg', en: 'at once, with an explanation' },
  },
  severity: { default: 'laag' },
  recurrence: { recurs: true, pattern: { nl: 'bij nieuwe gebruikers', en: 'with new users' } },
  workaround: {
    nl: 'Raadpleeg voor dit gegeven het portaal van de zorgaanbieder.',
    en: 'Consult the portal of the care provider for this item.',
  },
  confusableWith: ['functie-niet-beschikbaar', 'buiten-scope-informatiestandaard', 'vertraagde-vrijgave'],
  sources: ['whitepaper-2021', 'praktijk-huisarts'],
});
