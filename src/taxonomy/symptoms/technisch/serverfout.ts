import { defineSymptom } from '../../Symptom.js';

/** The source side answers a valid request with an internal error. */
export const serverfout = defineSymptom({
  code: 'serverfout',
  category: 'technisch',
  label: { nl: 'Interne fout aan de aanbiederskant', en: 'Internal error on the source side' },
  definition: {
    nl: 'De aanbiederskant antwoordt op een geldig verzoek met een interne fout of een pagina over een technische storing.',
    en: 'The source side answers a valid request with an internal error or a page about a technical disruption.',
  },
  responsible: { primary: 'dva', alternatives: ['xis-leverancier'] },
  shifts: [
    {
      id: 'fout-bij-bron',
      to: 'xis-leverancier',
      when: [{ connection: ['dva-xis', 'xis'] }],
      condition: {
        nl: 'de fout tussen DVA en bron optreedt',
        en: 'the error occurs between DVA and source',
      },
      because: { nl: 'de bron faalt', en: 'the source fails' },
    },
    {
      id: 'alleen-sommige-patienten',
      to: 'xis-leverancier',
      condition: {
        nl: 'het alleen bij bepaalde patiënten misgaat',
        en: 'it goes wrong for certain patients only',
      },
      because: {
        nl: 'de omzetting struikelt over een bijzonder gegeven',
        en: 'the mapping stumbles over a particular piece of data',
      },
    },
    {
      id: 'bron-antwoordde-goed',
      to: 'dva',
      when: [{ connection: ['pgo-dva', 'dva'], sourceAnswered: true }],
      condition: {
        nl: 'de bron goed antwoordde en de DVA toch een fout gaf',
        en: 'the source answered well and the DVA still gave an error',
      },
      because: { nl: 'de verwerking in de DVA faalt', en: 'the processing in the DVA fails' },
    },
  ],
  reportTo: ['dva-servicedesk', 'xis-leverancier-servicedesk'],
  blockedBy: [
    {
      id: 'geen-trace-id',
      text: {
        nl: 'zonder trace-id is de fout niet in de logging terug te vinden',
        en: 'without a trace id the error cannot be found in the logs',
      },
    },
    {
      id: 'niet-na-te-spelen',
      text: {
        nl: 'wat van de gegevens afhangt, is met testdata niet na te spelen',
        en: 'what depends on the data cannot be reproduced with test data',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch', 'incidentherstel'],
    from: 'dagen',
    to: 'weken',
    typical: { nl: 'meestal weken', en: 'weeks, usually' },
  },
  severity: {
    default: 'hoog',
    raise: {
      to: 'kritiek',
      when: [{ everyExchangeFailed: true }],
      condition: { nl: 'alle verzoeken mislukken', en: 'all requests fail' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'na releases', en: 'after releases' } },
  workaround: {
    nl: 'Noteer tijdstip, trace-id en session-id, en probeer het later opnieuw.',
    en: 'Note the time, trace id and session id, and try again later.',
  },
  confusableWith: ['bron-onbereikbaar-of-timeout', 'verzoek-geweigerd'],
  sources: ['as-fouten', 'as-log'],
});
