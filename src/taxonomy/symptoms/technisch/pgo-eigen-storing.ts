import { defineSymptom } from '../../Symptom.js';

/** The PGO itself fails. */
export const pgoEigenStoring = defineSymptom({
  code: 'pgo-eigen-storing',
  category: 'technisch',
  label: { nl: 'Storing in het PGO zelf', en: 'Fault in the PGO itself' },
  definition: {
    nl: 'Een account maken, inloggen bij het PGO of de app gebruiken lukt niet, los van zorgaanbieder en DigiD.',
    en: 'Making an account, logging in at the PGO or using the app fails, apart from care provider and DigiD.',
  },
  responsible: { primary: 'pgo', alternatives: ['persoon'] },
  shifts: [
    {
      id: 'valt-om-op-inhoud',
      to: 'pgo',
      condition: {
        nl: 'de app alleen op de inhoud van één bron vastloopt',
        en: 'the app crashes on the content of one source only',
      },
      because: {
        nl: 'het PGO moet daartegen kunnen; meld de inhoud apart bij de bron',
        en: 'the PGO has to withstand it; report the content to the source apart',
      },
    },
    {
      id: 'eigen-omgeving',
      to: 'persoon',
      condition: {
        nl: 'de mail in de ongewenste post zit of de telefoon te oud is',
        en: 'the mail is in the spam folder or the telephone is too old',
      },
      because: { nl: 'het ligt aan de eigen omgeving', en: "it lies in the person's own environment" },
    },
  ],
  reportTo: ['pgo-helpdesk', 'dvp-servicedesk'],
  blockedBy: [
    {
      id: 'lange-registratie',
      text: {
        nl: 'veiligheidseisen maken de registratie lang',
        en: 'security demands make registration long',
      },
    },
    {
      id: 'veel-codes',
      text: {
        nl: 'mensen krijgen veel losse codes en wachtwoorden',
        en: 'people get many separate codes and passwords',
      },
    },
  ],
  timeToFix: {
    drivers: ['pgo-release', 'incidentherstel'],
    from: 'dagen',
    to: 'weken',
    typical: { nl: 'dagen tot weken', en: 'days to weeks' },
  },
  severity: {
    default: 'middel',
    raise: { to: 'hoog', condition: { nl: 'niemand kan inloggen', en: 'nobody can log in' } },
  },
  recurrence: { recurs: true, pattern: { nl: 'na updates van de app', en: 'after updates of the app' } },
  confusableWith: ['digid-login-mislukt', 'niet-getoond-in-pgo', 'bron-onbereikbaar-of-timeout'],
  sources: ['kantar-2022', 'pgoonair-2025'],
});
