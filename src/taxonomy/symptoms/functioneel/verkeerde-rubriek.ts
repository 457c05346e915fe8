import { defineSymptom } from '../../Symptom.js';

/** An item stands under a heading where it does not belong. */
export const verkeerdeRubriek = defineSymptom({
  code: 'verkeerde-rubriek',
  category: 'functioneel',
  label: { nl: 'Gegeven staat onder een verkeerde rubriek', en: 'Item stands under the wrong heading' },
  definition: {
    nl: 'Het gegeven is te zien, maar in een rubriek of functiegroep waar het niet hoort.',
    en: 'The item can be seen, but under a heading or functiegroep where it does not belong.',
  },
  responsible: { primary: 'pgo', alternatives: ['xis-leverancier', 'nictiz'] },
  shifts: [
    {
      id: 'bron-labelt-verkeerd',
      to: 'xis-leverancier',
      when: [{ firstDeviatingHop: 'xis' }, { inMessage: true }],
      condition: {
        nl: 'categorie of code in het bericht niet klopt',
        en: 'category or code in the message is wrong',
      },
      because: { nl: 'de bron labelt het verkeerd', en: 'the source labels it wrongly' },
    },
    {
      id: 'standaard-laat-open',
      to: 'nictiz',
      condition: { nl: 'de standaard de rubriek openlaat', en: 'the standard leaves the heading open' },
      because: { nl: 'een eenduidige indeling ontbreekt', en: 'there is no unambiguous arrangement' },
    },
    {
      id: 'documenttype-te-algemeen',
      to: 'zorgaanbieder',
      condition: {
        nl: 'een document onder een te algemeen type is opgeslagen',
        en: 'a document was stored under too general a type',
      },
      because: { nl: 'de soort wordt bij de invoer gekozen', en: 'the kind is chosen on entry' },
    },
  ],
  reportTo: ['pgo-helpdesk', 'dvp-servicedesk', 'xis-leverancier-servicedesk'],
  blockedBy: [
    {
      id: 'geen-landelijke-indeling',
      text: {
        nl: 'landelijk is niet afgesproken welke dienst in welke rubriek hoort',
        en: 'there is no national agreement on which service belongs under which heading',
      },
    },
  ],
  timeToFix: {
    drivers: ['pgo-release', 'leverancierspatch'],
    from: 'maanden',
    to: 'kwartalen',
    typical: { nl: 'ongeveer een kwartaal', en: 'about a quarter' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      condition: {
        nl: 'eigen metingen en die van zorgverleners door elkaar staan',
        en: "the person's own measurements and those of professionals are mixed",
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'per combinatie van PGO en bron', en: 'per combination of PGO and source' },
  },
  confusableWith: ['rubriek-onvindbaar', 'dubbel-tussen-gegevensdiensten'],
  sources: ['gerrit', 'whitepaper-2021'],
});
