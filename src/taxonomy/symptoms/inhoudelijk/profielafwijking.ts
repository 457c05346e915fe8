import { defineSymptom } from '../../Symptom.js';

/** What is filled breaks the profile. */
export const profielafwijking = defineSymptom({
  code: 'profielafwijking',
  category: 'inhoudelijk',
  label: { nl: 'Inhoud wijkt af van het profiel', en: 'Content deviates from the profile' },
  definition: {
    nl: 'Wat is ingevuld past niet in het profiel (zib, nl-core, MedMij): type, vaste waarde, regel, slice of aantal klopt niet.',
    en: 'What is filled in does not fit the profile (zib, nl-core, MedMij): type, fixed value, rule, slice or number is wrong.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['nictiz', 'dva'] },
  shifts: [
    {
      id: 'meer-leveranciers',
      to: 'nictiz',
      when: [{ suppliersAffected: { atLeast: 2 } }],
      condition: {
        nl: 'meer leveranciers dezelfde afwijking hebben',
        en: 'several vendors have the same deviation',
      },
      because: { nl: 'het profiel is onduidelijk of fout', en: 'the profile is unclear or wrong' },
      see: 'fout-in-informatiestandaard',
    },
    {
      id: 'alleen-na-dva',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'de afwijking pas na de DVA te zien is',
        en: 'the deviation shows only after the DVA',
      },
      because: { nl: 'de DVA zet het verkeerd om', en: 'the DVA converts it wrongly' },
    },
    {
      id: 'andere-publicatie',
      to: 'xis-leverancier',
      condition: {
        nl: 'het genoemde profiel bij een andere publicatie hoort',
        en: 'the profile named belongs to another publication',
      },
      because: { nl: 'de bron gebruikt een verkeerde versie', en: 'the source uses a wrong version' },
      see: 'versieverschil-gegevensdienst',
    },
  ],
  reportTo: ['xis-leverancier-servicedesk', 'nictiz-bits', 'nictiz-kwalificatie'],
  blockedBy: [
    {
      id: 'momentopname',
      text: {
        nl: 'kwalificatie is een momentopname; latere versies worden niet opnieuw getoetst',
        en: 'qualification is a snapshot; later versions are not tested again',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch', 'kwalificatie'],
    from: 'kwartalen',
    to: 'jaar',
    typical: { nl: 'een kwartaal tot een jaar', en: 'a quarter to a year' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ lostInPgo: true }],
      condition: { nl: 'het PGO het gegeven niet kan inlezen', en: 'the PGO cannot read the item' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'na releases', en: 'after releases' } },
  confusableWith: [
    'ongeldige-structuur-of-formaat',
    'onbekende-of-verouderde-code',
    'verplicht-veld-ontbreekt',
  ],
  sources: ['nictiz-profielen', 'nictiz-testscripts', 'kwalificatie-faq'],
});
