import { defineSymptom } from '../../Symptom.js';

/** A zorgaanbieder is missing from the list that a PGO offers. */
export const zorgaanbiederNietVindbaar = defineSymptom({
  code: 'zorgaanbieder-niet-vindbaar',
  category: 'technisch',
  label: { nl: 'Zorgaanbieder niet te vinden in het PGO', en: 'Care provider cannot be found in the PGO' },
  definition: {
    nl: 'Wie in het PGO naar een zorgaanbieder zoekt, treft die daar niet aan.',
    en: 'Whoever looks for a care provider in the PGO does not find it there.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['dva', 'medmij', 'pgo'] },
  shifts: [
    {
      id: 'lijst-niet-ververst',
      to: 'pgo',
      when: [{ zal: 'present', pgoDirectory: 'absent' }],
      condition: {
        nl: 'de zorgaanbieder wel op de Zorgaanbiederslijst staat maar niet in het PGO',
        en: 'the care provider is on the Zorgaanbiederslijst but not in the PGO',
      },
      because: {
        nl: 'het PGO heeft de lijst niet ververst of doorzoekt die niet goed',
        en: 'the PGO has not refreshed the list or does not search it well',
      },
    },
    {
      id: 'opname-niet-doorgevoerd',
      to: 'dva',
      condition: {
        nl: 'de zorgaanbieder opdracht gaf tot opname en die niet is doorgevoerd',
        en: 'the care provider asked to be listed and that was not carried out',
      },
      because: {
        nl: 'de DVA regelt de opname namens de zorgaanbieder',
        en: 'the DVA arranges the listing for the care provider',
      },
    },
    {
      id: 'lijst-niet-gepubliceerd',
      to: 'medmij',
      condition: {
        nl: 'de opname is doorgevoerd maar de lijst nog niet is gepubliceerd',
        en: 'the listing was carried out but the list has not been published yet',
      },
      because: { nl: 'MedMij publiceert de lijst', en: 'MedMij publishes the list' },
    },
  ],
  reportTo: ['pgo-helpdesk', 'zorgaanbieder-servicedesk', 'dva-servicedesk', 'pgo-informatiepunt'],
  blockedBy: [
    {
      id: 'geen-dva-contract',
      text: {
        nl: 'de zorgaanbieder heeft geen contract met een DVA of betaalt de aansluiting niet',
        en: 'the care provider has no contract with a DVA or does not pay for the connection',
      },
    },
    {
      id: 'lijst-loopt-achter',
      text: {
        nl: 'na een fusie, verhuizing of wissel van bronsysteem loopt de lijst achter',
        en: 'the list lags behind after a merger, a move or a change of source system',
      },
    },
    {
      id: 'juridische-naam',
      text: {
        nl: 'op de lijst staat een juridische naam die mensen niet kennen',
        en: 'the list shows a legal name that people do not know',
      },
    },
  ],
  timeToFix: {
    drivers: ['lijstwijziging'],
    from: 'dagen',
    to: 'maanden',
    typical: {
      nl: 'dagen na de opdracht aan de DVA, maanden als er nog geen contract is',
      en: 'days after the order to the DVA, months when there is no contract yet',
    },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ providersAffected: { atLeast: 10 } }],
      condition: {
        nl: 'een hele sector of alle zorgaanbieders van één DVA verdwenen zijn',
        en: 'a whole sector or all care providers of one DVA have disappeared',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'na elke systeemwissel, fusie of overstap naar een andere DVA',
      en: 'after every change of system, merger or move to another DVA',
    },
  },
  workaround: {
    nl: 'Zoek ook op plaats en op de officiële naam van de organisatie.',
    en: 'Search by town and by the official name of the organisation as well.',
  },
  confusableWith: ['gegevensdienst-niet-aangeboden'],
  sources: ['kantar-2022', 'pgoonair-2025', 'as-lijsten'],
});
