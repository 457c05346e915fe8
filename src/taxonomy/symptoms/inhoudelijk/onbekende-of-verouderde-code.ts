import { defineSymptom } from '../../Symptom.js';

/** A code is not in the agreed value set. */
export const onbekendeOfVerouderdeCode = defineSymptom({
  code: 'onbekende-of-verouderde-code',
  category: 'inhoudelijk',
  label: { nl: 'Onbekende, lokale of verouderde code', en: 'Unknown, local or outdated code' },
  definition: {
    nl: 'De code of het codestelsel komt niet voor in de afgesproken waardelijst: lokaal, vervallen, van een andere versie of een ander stelsel.',
    en: 'The code or code system is not in the agreed value set: local, withdrawn, of another version or another system.',
  },
  responsible: {
    primary: 'xis-leverancier',
    alternatives: ['zorgaanbieder', 'terminologiebeheerder', 'nictiz'],
  },
  shifts: [
    {
      id: 'lokale-code',
      to: 'zorgaanbieder',
      condition: {
        nl: 'het een lokale code is die niet aan een landelijk stelsel is gekoppeld',
        en: 'it is a local code that is not mapped to a national system',
      },
      because: { nl: 'de tabellen zijn zo ingericht', en: 'the tables were set up that way' },
    },
    {
      id: 'nederlandse-editie',
      to: 'nictiz',
      condition: {
        nl: 'de code in de Nederlandse editie bestaat en met de internationale is getoetst',
        en: 'the code exists in the Dutch edition and was tested against the international one',
      },
      because: {
        nl: 'de validatie klopt niet; de leverancier doet het goed',
        en: 'the validation is wrong; the vendor is right',
      },
    },
    {
      id: 'waardelijst-verouderd',
      to: 'nictiz',
      condition: {
        nl: 'de waardelijst in het profiel verouderd is',
        en: 'the value set in the profile is outdated',
      },
      because: { nl: 'Nictiz werkt de waardelijst bij', en: 'Nictiz updates the value set' },
    },
    {
      id: 'code-vervallen',
      to: 'terminologiebeheerder',
      when: [{ findingKind: 'code-inactive' }],
      condition: {
        nl: 'de beheerder de code heeft laten vervallen',
        en: 'the owner has withdrawn the code',
      },
      because: { nl: 'de beheerder wijst de opvolger aan', en: 'the owner names the successor' },
    },
  ],
  reportTo: ['xis-leverancier-servicedesk', 'terminologie-meldpunt', 'nictiz-bits'],
  blockedBy: [
    {
      id: 'niet-overal-geladen',
      text: {
        nl: 'tabellen verschijnen per kwartaal of half jaar en worden niet overal tegelijk geladen',
        en: 'tables appear every quarter or half year and are not loaded everywhere at the same time',
      },
    },
  ],
  timeToFix: {
    drivers: ['terminologierelease', 'leverancierspatch'],
    from: 'weken',
    to: 'maanden',
    typical: {
      nl: 'maanden, want de G-Standaard verschijnt maandelijks en SNOMED CT NL halfjaarlijks',
      en: 'months, as the G-Standaard appears monthly and SNOMED CT NL every half year',
    },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      when: [{ lostInPgo: true }],
      condition: {
        nl: 'het PGO het gegeven daarom weglaat',
        en: 'the PGO leaves the item out because of it',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'na elke release van een codestelsel', en: 'after every release of a code system' },
  },
  confusableWith: ['code-zonder-omschrijving', 'profielafwijking'],
  sources: ['nictiz-snomed', 'nictiz-profielen'],
});
