import { defineSymptom } from '../../Symptom.js';

/** One answer of one source holds the same item more than once. */
export const dubbelExactInBron = defineSymptom({
  code: 'dubbel-exact-in-bron',
  category: 'inhoudelijk',
  label: { nl: 'Exact dubbel gegeven uit één bron', en: 'Exact duplicate from one source' },
  definition: {
    nl: 'In het antwoord van één zorgaanbieder staat hetzelfde gegeven meer dan eens, met dezelfde identificatie of geheel gelijke inhoud.',
    en: 'The answer of one care provider holds the same item more than once, with the same identification or entirely equal content.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['zorgaanbieder', 'dva'] },
  shifts: [
    {
      id: 'dubbel-na-dva',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'de bron het één keer levert en de DVA twee keer',
        en: 'the source delivers it once and the DVA twice',
      },
      because: {
        nl: 'de DVA voegt pagina’s of bronnen dubbel samen',
        en: 'the DVA joins pages or sources twice',
      },
    },
    {
      id: 'dubbel-in-dossier',
      to: 'zorgaanbieder',
      when: [{ firstDeviatingHop: 'screen' }],
      condition: {
        nl: 'het ook in het dossier zelf dubbel staat',
        en: 'it stands twice in the record itself as well',
      },
      because: { nl: 'het is dubbel vastgelegd', en: 'it was recorded twice' },
    },
    {
      id: 'dubbel-getoond',
      to: 'pgo',
      when: [{ firstDeviatingHop: ['pgo', 'pgo-shown'] }],
      condition: {
        nl: 'het PGO het één keer ontvangt en twee keer toont',
        en: 'the PGO receives it once and shows it twice',
      },
      because: { nl: 'het ligt aan de weergave', en: 'it lies in the display' },
    },
  ],
  reportTo: ['xis-leverancier-servicedesk', 'pgo-helpdesk', 'zorgaanbieder-servicedesk'],
  blockedBy: [
    {
      id: 'conversie',
      text: {
        nl: 'een conversie of fusie heeft gegevens gekopieerd',
        en: 'a conversion or merger has copied data',
      },
    },
    {
      id: 'geen-stabiele-identificatie',
      text: {
        nl: 'het bronsysteem kent geen stabiele identificatie',
        en: 'the source system has no stable identification',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch', 'registratieherstel'],
    from: 'weken',
    to: 'weken',
    typical: { nl: 'enkele weken', en: 'a few weeks' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'hoog',
      when: [{ subject: 'medicatie' }],
      condition: {
        nl: 'het om medicatie gaat: kans op dubbel gebruik',
        en: 'it concerns medication: it may be taken twice',
      },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'na conversies', en: 'after conversions' } },
  confusableWith: ['dubbel-na-herhaald-ophalen', 'dubbel-tussen-gegevensdiensten', 'dubbel-tussen-bronnen'],
  sources: ['gerrit'],
});
