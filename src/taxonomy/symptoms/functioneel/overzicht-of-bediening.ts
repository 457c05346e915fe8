import { defineSymptom } from '../../Symptom.js';

/** Everything is there and right, but the PGO does not make it usable. */
export const overzichtOfBediening = defineSymptom({
  code: 'overzicht-of-bediening',
  category: 'functioneel',
  label: {
    nl: 'Overzicht, ordening of bediening van het PGO schiet tekort',
    en: 'Overview, ordering or operation of the PGO falls short',
  },
  definition: {
    nl: 'Alles is er en klopt, maar ordenen, filteren, zoeken, grafieken, toegankelijkheid of bediening van het PGO voldoet niet.',
    en: 'Everything is there and right, but ordering, filtering, searching, graphs, accessibility or operation of the PGO is not good enough.',
  },
  responsible: { primary: 'pgo', alternatives: [] },
  shifts: [
    {
      id: 'bericht-onvolledig',
      to: 'xis-leverancier',
      condition: {
        nl: 'datum of categorie in het bericht ontbreekt',
        en: 'date or category is missing in the message',
      },
      because: {
        nl: 'zonder die gegevens valt er niets te ordenen',
        en: 'without those there is nothing to order by',
      },
      see: 'datum-onjuist',
    },
  ],
  reportTo: ['pgo-helpdesk', 'pgo-informatiepunt'],
  blockedBy: [
    {
      id: 'inkijkfunctie',
      text: {
        nl: 'de eerste generatie PGO’s is vooral bedoeld om in te kijken',
        en: 'the first generation of PGOs is mainly meant for looking in',
      },
    },
    {
      id: 'verdienmodel',
      text: { nl: 'een verdienmodel ontbreekt', en: 'there is no business model' },
    },
  ],
  timeToFix: {
    drivers: ['pgo-release'],
    from: 'maanden',
    to: 'kwartalen',
    typical: { nl: 'ongeveer een kwartaal', en: 'about a quarter' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      condition: { nl: 'het PGO niet toegankelijk is', en: 'the PGO is not accessible' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'structureel', en: 'structurally' } },
  confusableWith: ['rubriek-onvindbaar', 'functie-niet-beschikbaar', 'datum-onjuist'],
  sources: ['whitepaper-2021'],
});
