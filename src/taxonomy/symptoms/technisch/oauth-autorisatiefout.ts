import { defineSymptom } from '../../Symptom.js';

/** An authorisation or token request is refused for a technical reason. */
export const oauthAutorisatiefout = defineSymptom({
  code: 'oauth-autorisatiefout',
  category: 'technisch',
  label: {
    nl: 'Autorisatieverzoek of tokenverzoek geweigerd (OAuth)',
    en: 'Authorisation or token request rejected (OAuth)',
  },
  definition: {
    nl: 'Het autorisatie- of tokenverzoek klopt technisch niet of de client is niet goed geregistreerd, los van DigiD en van de persoon.',
    en: 'The authorisation or token request is technically wrong or the client is not well registered, apart from DigiD and the person.',
  },
  responsible: { primary: 'pgo', alternatives: ['dva', 'medmij'] },
  shifts: [
    {
      id: 'client-niet-op-lijst',
      to: 'medmij',
      when: [{ ocl: 'absent' }],
      condition: {
        nl: 'de client niet of met oude gegevens op de OAuth Client List staat',
        en: 'the client is missing from the OAuth Client List or stands there with old data',
      },
      because: {
        nl: 'MedMij beheert de lijst; de PGO-leverancier levert de gegevens aan',
        en: 'MedMij runs the list; the PGO vendor supplies the data',
      },
    },
    {
      id: 'verzoek-onjuist',
      to: 'pgo',
      when: [
        {
          oauthError: [
            'invalid_request',
            'invalid_scope',
            'unsupported_response_type',
            'unsupported_grant_type',
          ],
        },
      ],
      condition: {
        nl: 'een parameter ontbreekt of de scope niet klopt',
        en: 'a parameter is missing or the scope is wrong',
      },
      because: { nl: 'de fout zit in het verzoek', en: 'the mistake is in the request' },
    },
    {
      id: 'verzoek-juist',
      to: 'dva',
      when: [{ ocl: 'present', oauthError: ['unauthorized_client', 'invalid_client'] }],
      condition: {
        nl: 'het verzoek de specificatie volgt en de DVA toch weigert',
        en: 'the request follows the specification and the DVA still refuses',
      },
      because: { nl: 'de aanbiederskant wijkt af', en: 'the source side deviates' },
    },
  ],
  reportTo: ['dvp-servicedesk', 'dva-servicedesk', 'medmij-supportal'],
  blockedBy: [
    {
      id: 'melding-zegt-niets',
      text: {
        nl: 'tot versie 2.0 van het afsprakenstelsel mocht de melding niets uitleggen, en oudere systemen doen dat nog steeds niet',
        en: 'until version 2.0 of the framework the message was not allowed to explain anything, and older systems still do not',
      },
    },
    {
      id: 'lijst-vertraagd',
      text: { nl: 'lijsten worden met vertraging ververst', en: 'lists are refreshed with a delay' },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch', 'lijstwijziging'],
    from: 'dagen',
    to: 'weken',
    typical: { nl: 'dagen tot weken', en: 'days to weeks' },
  },
  severity: {
    default: 'hoog',
    raise: {
      to: 'kritiek',
      when: [{ ocl: 'absent' }, { oauthError: ['unauthorized_client', 'invalid_client'] }],
      condition: { nl: 'alle gebruikers van een PGO geraakt zijn', en: 'all users of a PGO are affected' },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'na een nieuwe redirect-URI, interfaceversie of migratie',
      en: 'after a new redirect URI, interface version or migration',
    },
  },
  confusableWith: [
    'toestemming-of-token-verlopen',
    'beschikbaarheidstoets-negatief',
    'tls-of-certificaatfout',
  ],
  sources: ['as-fouten', 'as-log', 'oauth-rfc6749'],
});
