import { defineSymptom } from '../../Symptom.js';

/** A request is not answered, or too late. */
export const bronOnbereikbaarOfTimeout = defineSymptom({
  code: 'bron-onbereikbaar-of-timeout',
  category: 'technisch',
  label: { nl: 'Bron of DVA onbereikbaar of te traag', en: 'Source or DVA unreachable or too slow' },
  definition: {
    nl: 'Een verzoek krijgt geen antwoord of komt te laat terug, door onderhoud, netwerk, drukte of lange verwerking.',
    en: 'A request gets no answer or too late, because of maintenance, network, load or long processing.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['dva', 'zorgaanbieder'] },
  shifts: [
    {
      id: 'storing-dva',
      to: 'dva',
      when: [
        { connection: ['pgo-dva', 'dva'], sourceAnswered: true },
        { connection: ['pgo-dva', 'dva'], unreachable: true },
        { oauthError: 'temporarily_unavailable' },
      ],
      condition: {
        nl: 'de DVA zelf de fout geeft terwijl de bron wel antwoordt',
        en: 'the DVA itself gives the error while the source does answer',
      },
      because: { nl: 'de storing zit bij de DVA', en: 'the disruption is at the DVA' },
    },
    {
      id: 'bron-antwoordt-niet',
      to: 'xis-leverancier',
      when: [{ connection: ['dva-xis', 'xis'] }],
      condition: {
        nl: 'het tussen DVA en bron misgaat',
        en: 'it goes wrong between DVA and source',
      },
      because: { nl: 'de bron antwoordt niet of te laat', en: 'the source does not answer or too late' },
    },
    {
      id: 'bron-staat-uit',
      to: 'zorgaanbieder',
      condition: {
        nl: 'de bron op locatie bij de zorgaanbieder draait en uitstaat',
        en: 'the source runs on the premises of the care provider and is switched off',
      },
      because: { nl: 'de zorgaanbieder regelt het beheer', en: 'the care provider arranges the operation' },
    },
    {
      id: 'groot-dossier',
      to: 'xis-leverancier',
      condition: { nl: 'het alleen bij grote dossiers gebeurt', en: 'it happens with large records only' },
      because: { nl: 'de bron is te traag', en: 'the source is too slow' },
    },
    {
      id: 'pgo-breekt-af',
      to: 'pgo',
      when: [{ abortedEarly: true, connection: ['pgo-dva', 'pgo'] }],
      condition: {
        nl: 'het PGO eerder afbreekt dan de afgesproken 60 seconden',
        en: 'the PGO gives up before the agreed 60 seconds',
      },
      because: {
        nl: 'de wachttijd van het PGO staat te kort',
        en: "the PGO's waiting time is set too short",
      },
    },
  ],
  reportTo: ['dva-servicedesk', 'xis-leverancier-servicedesk', 'zorgaanbieder-servicedesk'],
  blockedBy: [
    {
      id: 'geen-24x7',
      text: {
        nl: 'een lokaal bronsysteem is niet dag en nacht beschikbaar',
        en: 'a local source system is not available day and night',
      },
    },
    {
      id: 'traagste-schakel',
      text: { nl: 'de traagste schakel bepaalt het tempo', en: 'the slowest link sets the pace' },
    },
  ],
  timeToFix: {
    drivers: ['incidentherstel', 'leverancierspatch'],
    from: 'uren',
    to: 'kwartalen',
    typical: {
      nl: 'uren bij een storing, kwartalen voor prestaties',
      en: 'hours for a disruption, quarters for performance',
    },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ providersAffected: { atLeast: 10 } }],
      condition: {
        nl: 'de uitval uren duurt of veel zorgaanbieders raakt',
        en: 'it lasts for hours or affects many care providers',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'bij nachtelijk onderhoud en op drukke maandagochtenden',
      en: 'with nightly maintenance and on busy Monday mornings',
    },
  },
  workaround: {
    nl: 'Probeer het later opnieuw, buiten de drukte en het onderhoud.',
    en: 'Try again later, away from peak load and maintenance.',
  },
  confusableWith: ['serverfout', 'tls-of-certificaatfout', 'pgo-eigen-storing'],
  sources: ['as-resource', 'pgoonair-2025'],
});
