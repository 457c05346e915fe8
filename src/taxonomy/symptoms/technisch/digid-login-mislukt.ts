import { defineSymptom } from '../../Symptom.js';

/** Authentication at DigiD does not succeed. */
export const digidLoginMislukt = defineSymptom({
  code: 'digid-login-mislukt',
  category: 'technisch',
  label: { nl: 'Inloggen met DigiD mislukt', en: 'Logging in with DigiD fails' },
  definition: {
    nl: 'De stap bij DigiD komt niet tot een goed einde: een storing, afgebroken, een te laag niveau of geen bruikbare app.',
    en: 'The step at DigiD does not end well: a disruption, a cancellation, too low a level or no usable app.',
  },
  responsible: { primary: 'logius', alternatives: ['persoon', 'dva'] },
  shifts: [
    {
      id: 'storing-digid',
      to: 'logius',
      when: [{ suppliersAffected: { atLeast: 2 } }],
      condition: { nl: 'DigiD een storing meldt', en: 'DigiD reports a disruption' },
      because: {
        nl: 'DigiD is een landelijke voorziening van Logius',
        en: 'DigiD is a national service of Logius',
      },
    },
    {
      id: 'eigen-account',
      to: 'persoon',
      when: [{ loginLevelTooLow: true }],
      condition: {
        nl: 'de gebruiker afbreekt of de gevraagde ID-check mist',
        en: 'the user cancels or lacks the ID check that is asked for',
      },
      because: { nl: 'het gaat om het eigen DigiD-account', en: 'it concerns the own DigiD account' },
    },
    {
      id: 'alleen-deze-dva',
      to: 'dva',
      when: [{ suppliersAffected: 1, providersAffected: { atLeast: 2 } }],
      condition: {
        nl: 'DigiD bij andere DVA’s wel werkt',
        en: 'DigiD does work at other DVAs',
      },
      because: {
        nl: 'koppelvlak of certificaat van deze DVA hapert',
        en: 'the interface or certificate of this DVA falters',
      },
    },
  ],
  reportTo: ['digid-helpdesk', 'dva-servicedesk', 'pgo-informatiepunt'],
  blockedBy: [
    {
      id: 'niveau-te-hoog',
      text: {
        nl: 'het vereiste betrouwbaarheidsniveau ligt hoger dan de gebruiker heeft',
        en: 'the required level of assurance is higher than the user has',
      },
    },
    {
      id: 'geen-eigen-digid',
      text: {
        nl: 'mensen delen een DigiD of hebben geen smartphone',
        en: 'people share a DigiD or have no smartphone',
      },
    },
  ],
  timeToFix: {
    drivers: ['incidentherstel', 'gebruikersactie'],
    from: 'uren',
    to: 'dagen',
    typical: {
      nl: 'uren bij een storing, dagen voor het eigen account',
      en: 'hours for a disruption, days for the own account',
    },
  },
  severity: {
    default: 'hoog',
    raise: {
      to: 'kritiek',
      when: [{ suppliersAffected: { atLeast: 2 } }],
      condition: { nl: 'de storing landelijk is', en: 'the disruption is nationwide' },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'bij wijzigingen van DigiD en bij nieuwe gebruikers',
      en: 'with changes to DigiD and with new users',
    },
  },
  workaround: {
    nl: 'Controleer de storingspagina van DigiD en of de DigiD-app de ID-check heeft doorlopen.',
    en: 'Check the status page of DigiD, and whether the DigiD app has passed the ID check.',
  },
  confusableWith: ['pgo-eigen-storing', 'beschikbaarheidstoets-negatief', 'oauth-autorisatiefout'],
  sources: ['kantar-2022', 'as-log'],
});
