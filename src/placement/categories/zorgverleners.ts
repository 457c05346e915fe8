import { definePlacement } from '../definePlacement.js';

/** Zorgverleners en hulp. */
export const zorgverleners = definePlacement({
  category: 'zorgverleners',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Zorgverleners en hulp', en: 'Professionals and help' },
  resourceTypes: ['CareTeam'],
  concepts: ['CareTeam', 'HelpFromOthers', 'careteam'],
  codes: [{ element: 'category', system: 'http://snomed.info/sct', codes: ['243114000'] }],
  mgo: 'personal_administration/care_team',
});
