import { defineSymptom } from '../../Symptom.js';

/** Somebody cannot retrieve data on behalf of another. */
export const vertegenwoordigingNietMogelijk = defineSymptom({
  code: 'vertegenwoordiging-niet-mogelijk',
  category: 'functioneel',
  label: {
    nl: 'Ophalen namens een ander (kind, ouder, cliënt) lukt niet',
    en: 'Retrieving on behalf of another (child, parent, client) does not work',
  },
  definition: {
    nl: 'Een ouder, mantelzorger of wettelijk vertegenwoordiger kan niet namens een ander ophalen, of een minderjarige mag het zelf niet.',
    en: 'A parent, informal carer or legal representative cannot retrieve for another, or a minor is not allowed to.',
  },
  responsible: { primary: 'medmij', alternatives: ['pgo', 'logius', 'dva'] },
  shifts: [
    {
      id: 'twaalf-tot-zestien',
      to: 'medmij',
      when: [{ age: { atLeast: 12, below: 16 } }],
      condition: {
        nl: 'het om iemand van 12 tot en met 15 jaar gaat',
        en: 'it concerns somebody of 12 to 15 years',
      },
      because: { nl: 'stelsel en wet laten het nog niet toe', en: 'framework and law do not allow it yet' },
    },
    {
      id: 'niet-gebouwd',
      to: 'pgo',
      when: [{ onBehalf: true, age: { below: 12 } }],
      condition: {
        nl: 'het stelsel het toestaat en PGO of DVA het niet biedt',
        en: 'the framework allows it and PGO or DVA does not offer it',
      },
      because: { nl: 'de optionele uitbreiding is niet gebouwd', en: 'the optional extension was not built' },
    },
    {
      id: 'machtiging-geweigerd',
      to: 'logius',
      when: [{ onBehalf: true, authenticationFailed: true }],
      condition: {
        nl: 'de machtiging niet geregistreerd is of wordt geweigerd',
        en: 'the mandate is not registered or is refused',
      },
      because: { nl: 'Logius beheert de machtigingsvoorziening', en: 'Logius runs the mandate service' },
    },
  ],
  reportTo: ['pgo-helpdesk', 'pgo-informatiepunt', 'medmij-info'],
  blockedBy: [
    {
      id: 'wet-en-optie',
      text: {
        nl: 'de wet stelt eisen aan toestemming van 12 tot en met 15 jaar, en machtigen is een optionele uitbreiding',
        en: 'the law sets demands on consent between 12 and 15, and mandating is an optional extension',
      },
    },
  ],
  timeToFix: {
    drivers: ['stelselrelease', 'pgo-release'],
    from: 'kwartalen',
    to: 'jaar',
    typical: { nl: 'een jaar of langer', en: 'a year or more' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      condition: {
        nl: 'het om een kind met een chronische ziekte gaat',
        en: 'it concerns a child with a chronic disease',
      },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'structureel', en: 'structurally' } },
  confusableWith: ['beschikbaarheidstoets-negatief', 'digid-login-mislukt', 'verkeerde-patient'],
  sources: ['as-toets'],
});
