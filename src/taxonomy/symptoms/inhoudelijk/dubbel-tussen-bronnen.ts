import { defineSymptom } from '../../Symptom.js';

/** Several zorgaanbieders each rightly deliver their own record of one fact. */
export const dubbelTussenBronnen = defineSymptom({
  code: 'dubbel-tussen-bronnen',
  category: 'inhoudelijk',
  label: { nl: 'Zelfde gegeven van meer zorgaanbieders', en: 'Same fact from several care providers' },
  definition: {
    nl: 'Meer zorgaanbieders leveren elk terecht hun eigen registratie van hetzelfde feit, waardoor de persoon het dubbel ziet.',
    en: 'Several care providers each rightly deliver their own record of the same fact, so that the person sees it twice.',
  },
  responsible: { primary: 'pgo', alternatives: ['nictiz', 'zorgaanbieder'] },
  shifts: [
    {
      id: 'bronnen-spreken-tegen',
      to: 'zorgaanbieder',
      when: [{ contradiction: true }],
      condition: {
        nl: 'de bronnen elkaar tegenspreken, bijvoorbeeld over dosering of status',
        en: 'the sources contradict each other, for instance on dose or status',
      },
      because: { nl: 'iemand moet het verifiëren', en: 'somebody has to verify it' },
      see: 'status-onjuist',
    },
    {
      id: 'koppelsleutel-ontbreekt',
      to: 'xis-leverancier',
      condition: {
        nl: 'een gezamenlijke identificatie bestaat en niet is doorgegeven',
        en: 'a common identification exists and was not passed on',
      },
      because: { nl: 'de sleutel om te koppelen ontbreekt', en: 'the key to link them is missing' },
    },
    {
      id: 'geen-afspraak',
      to: 'nictiz',
      condition: {
        nl: 'er geen afspraak is over samenvoegen',
        en: 'there is no agreement on merging',
      },
      because: {
        nl: 'de standaard beschrijft geen regels voor ontdubbelen',
        en: 'the standard describes no rules for deduplication',
      },
    },
  ],
  reportTo: ['pgo-helpdesk', 'dvp-servicedesk', 'nictiz-bits'],
  blockedBy: [
    {
      id: 'geen-ontdubbelregels',
      text: {
        nl: 'voor de meeste diensten zijn geen regels voor ontdubbelen afgesproken, en samenvoegen heeft klinisch risico',
        en: 'for most services no rules for deduplication were agreed, and merging carries clinical risk',
      },
    },
    {
      id: 'andere-codes',
      text: {
        nl: 'bronnen coderen op verschillende niveaus, zoals PRK, HPK en ATC',
        en: 'sources code at different levels, such as PRK, HPK and ATC',
      },
    },
  ],
  timeToFix: {
    drivers: ['pgo-release', 'standaardrelease'],
    from: 'kwartalen',
    to: 'jaar',
    typical: {
      nl: 'enkele kwartalen, structureel met een nieuwe standaard',
      en: 'several quarters, for good with a new standard',
    },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      when: [{ subject: 'medicatie' }],
      condition: { nl: 'het om medicatie gaat', en: 'it concerns medication' },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'bij iedereen met meer dan één zorgaanbieder',
      en: 'with everybody who has more than one care provider',
    },
  },
  confusableWith: ['dubbel-exact-in-bron', 'dubbel-tussen-gegevensdiensten', 'status-onjuist'],
  sources: ['gerrit', 'ontdubbeling-langdurig'],
});
