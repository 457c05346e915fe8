import { defineSymptom } from '../../Symptom.js';

/** Access that used to work has expired or was withdrawn. */
export const toestemmingOfTokenVerlopen = defineSymptom({
  code: 'toestemming-of-token-verlopen',
  category: 'technisch',
  label: { nl: 'Toestemming of token verlopen of ingetrokken', en: 'Consent or token expired or withdrawn' },
  definition: {
    nl: 'Toegang die eerder werkte houdt op, omdat een token of de langdurige toestemming is verlopen of ingetrokken.',
    en: 'Access that worked before ends, because a token or the long-term consent has expired or was withdrawn.',
  },
  responsible: { primary: 'pgo', alternatives: ['persoon', 'dva'] },
  shifts: [
    {
      id: 'token-nog-geldig',
      to: 'dva',
      condition: {
        nl: 'het token volgens zijn looptijd nog geldig is en toch wordt geweigerd',
        en: 'the token is still valid by its lifetime and is refused all the same',
      },
      because: { nl: 'de DVA beheert de tokens', en: 'the DVA manages the tokens' },
    },
    {
      id: 'ingetrokken',
      to: 'persoon',
      condition: {
        nl: 'de persoon de toestemming heeft ingetrokken',
        en: 'the person has withdrawn consent',
      },
      because: { nl: 'dat was een bewuste keuze', en: 'that was a deliberate choice' },
    },
    {
      id: 'niet-vernieuwd',
      to: 'pgo',
      condition: {
        nl: 'het PGO niet op tijd om vernieuwing vraagt of het verlopen niet meldt',
        en: 'the PGO does not ask for renewal in time or does not report the expiry',
      },
      because: { nl: 'het PGO handelt het verlopen niet af', en: 'the PGO does not handle the expiry' },
    },
  ],
  reportTo: ['pgo-helpdesk', 'dva-servicedesk'],
  blockedBy: [
    {
      id: 'begrensde-duur',
      text: {
        nl: 'langdurige toestemming is niet verplicht en vervalt na een half jaar zonder gebruik',
        en: 'long-term consent is not mandatory and lapses after half a year without use',
      },
    },
    {
      id: 'niet-ondersteund',
      text: {
        nl: 'het PGO ondersteunt langdurige toestemming nog niet',
        en: 'the PGO does not support long-term consent yet',
      },
    },
  ],
  timeToFix: {
    drivers: ['gebruikersactie', 'pgo-release'],
    from: 'direct',
    to: 'weken',
    typical: {
      nl: 'direct na nieuwe toestemming, weken voor een aanpassing',
      en: 'at once after new consent, weeks for a change',
    },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      when: [{ grant: 'refresh_token' }],
      condition: { nl: 'vernieuwen van het token mislukt', en: 'renewing the token fails' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'periodiek, van nature', en: 'periodically, by nature' } },
  workaround: {
    nl: 'Log opnieuw in bij de zorgaanbieder en geef opnieuw toestemming.',
    en: 'Log in at the care provider again and consent again.',
  },
  confusableWith: ['oauth-autorisatiefout', 'digid-login-mislukt'],
  sources: ['as-token', 'nictiz-fouten'],
});
