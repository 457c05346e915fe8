import { defineSymptom } from '../../Symptom.js';

/** A search result over several pages does not arrive in full. */
export const pagineringOnvolledig = defineSymptom({
  code: 'paginering-onvolledig',
  category: 'technisch',
  label: {
    nl: 'Alleen de eerste pagina met resultaten komt door',
    en: 'Only the first page of results arrives',
  },
  definition: {
    nl: 'Een zoekresultaat van meer pagina’s komt niet volledig binnen, of de verwijzing naar de volgende pagina ontbreekt of werkt niet.',
    en: 'A search result of several pages does not arrive in full, or the link to the next page is missing or does not work.',
  },
  responsible: { primary: 'pgo', alternatives: ['xis-leverancier', 'dva'] },
  shifts: [
    {
      id: 'geen-next-link',
      to: 'xis-leverancier',
      when: [{ nextLink: false }],
      condition: {
        nl: 'er meer resultaten zijn dan geleverd en een verwijzing naar de volgende pagina ontbreekt',
        en: 'there are more results than were delivered and there is no link to the next page',
      },
      because: { nl: 'de bron levert geen vervolg', en: 'the source gives no sequel' },
    },
    {
      id: 'interne-host',
      to: 'dva',
      when: [{ internalHost: true }],
      condition: {
        nl: 'de verwijzing naar de volgende pagina een interne host noemt',
        en: 'the link to the next page names an internal host',
      },
      because: { nl: 'de DVA herschrijft de verwijzing niet', en: 'the DVA does not rewrite the link' },
    },
    {
      id: 'niet-gevolgd',
      to: 'pgo',
      when: [{ nextLink: true, followed: false }],
      condition: {
        nl: 'de verwijzing er is en het PGO die niet volgt',
        en: 'the link is there and the PGO does not follow it',
      },
      because: { nl: 'het PGO haalt niet alles op', en: 'the PGO does not retrieve everything' },
    },
  ],
  reportTo: ['dvp-servicedesk', 'dva-servicedesk', 'xis-leverancier-servicedesk'],
  blockedBy: [
    {
      id: 'testdossier-te-klein',
      text: {
        nl: 'testdossiers passen op één pagina, dus kwalificatie ziet het niet',
        en: 'test records fit on one page, so qualification does not see it',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch'],
    from: 'weken',
    to: 'weken',
    typical: { nl: 'enkele weken', en: 'a few weeks' },
  },
  severity: {
    default: 'hoog',
    raise: {
      to: 'kritiek',
      when: [{ subject: ['medicatie', 'allergie'] }],
      condition: {
        nl: 'medicatie of allergieën ontbreken',
        en: 'medication or allergies are missing',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'bij chronische patiënten met een groot dossier',
      en: 'with chronic patients who have a large record',
    },
  },
  confusableWith: ['gegeven-ontbreekt-in-bron', 'niet-getoond-in-pgo'],
  sources: ['paging'],
});
