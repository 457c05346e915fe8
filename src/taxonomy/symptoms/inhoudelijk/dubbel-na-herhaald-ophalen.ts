import { defineSymptom } from '../../Symptom.js';

/** A later retrieval adds what was there already. */
export const dubbelNaHerhaaldOphalen = defineSymptom({
  code: 'dubbel-na-herhaald-ophalen',
  category: 'inhoudelijk',
  label: { nl: 'Dubbel na opnieuw ophalen', en: 'Duplicates after repeated retrieval' },
  definition: {
    nl: 'Na een latere ophaalactie staan gegevens die er al waren er nog een keer bij.',
    en: 'After a later retrieval, data that was there already stands there once more.',
  },
  responsible: { primary: 'pgo', alternatives: ['xis-leverancier', 'dva'] },
  shifts: [
    {
      id: 'pgo-overschrijft-niet',
      to: 'pgo',
      when: [{ sameId: true }],
      condition: {
        nl: 'de id’s bij elke ophaalactie gelijk blijven',
        en: 'the ids stay the same with every retrieval',
      },
      because: {
        nl: 'het PGO voegt toe in plaats van bij te werken',
        en: 'the PGO adds instead of updating',
      },
    },
    {
      id: 'dva-hernummert',
      to: 'dva',
      when: [{ sameId: false, firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'de id pas na de DVA wisselt',
        en: 'the id changes only after the DVA',
      },
      because: { nl: 'de DVA hernummert', en: 'the DVA renumbers' },
    },
    {
      id: 'id-wisselt',
      to: 'xis-leverancier',
      when: [{ sameId: false }],
      condition: {
        nl: 'de id bij elk verzoek wisselt',
        en: 'the id changes with every request',
      },
      because: {
        nl: 'een stabiele identificatie ontbreekt, of de DVA maakt de id’s',
        en: 'there is no stable identification, or the DVA makes the ids',
      },
    },
  ],
  reportTo: ['pgo-helpdesk', 'xis-leverancier-servicedesk', 'dva-servicedesk'],
  blockedBy: [
    {
      id: 'geen-eis-stabiele-id',
      text: {
        nl: 'de standaard eist niet bij elke resource een stabiele id',
        en: 'the standard does not demand a stable id for every resource',
      },
    },
    {
      id: 'historie-per-ophaalmoment',
      text: {
        nl: 'het PGO bewaart elke ophaalactie apart',
        en: 'the PGO keeps every retrieval apart',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch', 'pgo-release'],
    from: 'weken',
    to: 'weken',
    typical: { nl: 'enkele weken', en: 'a few weeks' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      when: [{ grant: 'refresh_token' }],
      condition: {
        nl: 'langdurige toestemming de gegevens vanzelf ververst',
        en: 'long-term consent refreshes the data by itself',
      },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'bij elke verversing', en: 'with every refresh' } },
  workaround: {
    nl: 'Verwijder in het PGO de opgehaalde gegevens van deze zorgaanbieder en haal ze één keer opnieuw op.',
    en: 'Remove the retrieved data of this care provider in the PGO, and retrieve it once again.',
  },
  confusableWith: ['dubbel-exact-in-bron'],
  sources: ['gerrit', 'ontdubbeling-langdurig'],
});
