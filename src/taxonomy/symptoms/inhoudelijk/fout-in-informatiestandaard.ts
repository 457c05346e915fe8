import { defineSymptom } from '../../Symptom.js';

/** The standard itself is wrong. */
export const foutInInformatiestandaard = defineSymptom({
  code: 'fout-in-informatiestandaard',
  category: 'inhoudelijk',
  label: {
    nl: 'Fout of tegenstrijdigheid in de standaard zelf',
    en: 'Defect or contradiction in the standard itself',
  },
  definition: {
    nl: 'Profiel, waardelijst, voorbeeld of ontwerp is fout, spreekt zichzelf tegen of past niet op de praktijk: wie zich eraan houdt, komt ook niet goed uit.',
    en: 'Profile, value set, example or design is wrong, contradicts itself or does not fit practice: whoever follows it does not end well either.',
  },
  responsible: { primary: 'nictiz', alternatives: ['terminologiebeheerder', 'medmij', 'sectorprogramma'] },
  shifts: [
    {
      id: 'eis-uit-stelsel',
      to: 'medmij',
      condition: {
        nl: 'de eis uit het afsprakenstelsel of de catalogus komt',
        en: 'the demand comes from the framework or the catalogue',
      },
      because: { nl: 'die beheert MedMij', en: 'MedMij maintains those' },
    },
    {
      id: 'waarde-ontbreekt',
      to: 'terminologiebeheerder',
      condition: { nl: 'het codestelsel een waarde mist', en: 'the code system lacks a value' },
      because: { nl: 'daar wordt een nieuwe term aangevraagd', en: 'a new term is requested there' },
    },
    {
      id: 'inhoudelijke-keuze',
      to: 'sectorprogramma',
      condition: {
        nl: 'het een inhoudelijke keuze van het veld is',
        en: 'it is a choice of content made by the field',
      },
      because: { nl: 'de sector is houder van de standaard', en: 'the sector holds the standard' },
    },
  ],
  reportTo: ['nictiz-bits', 'medmij-supportal'],
  blockedBy: [
    {
      id: 'iedereen-moet-mee',
      text: {
        nl: 'alle leveranciers moeten de wijziging bouwen en zich opnieuw kwalificeren',
        en: 'all vendors have to build the change and qualify again',
      },
    },
    {
      id: 'verschillende-tafels',
      text: {
        nl: 'houderschap en besluit liggen aan verschillende tafels',
        en: 'ownership and decision lie at different tables',
      },
    },
  ],
  timeToFix: {
    drivers: ['standaardrelease'],
    from: 'maanden',
    to: 'jaar',
    typical: {
      nl: 'een maand voor een patch, een jaar voor een hoofdrelease',
      en: 'a month for a patch, a year for a major release',
    },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      condition: { nl: 'de veiligheid van patiënten in het geding is', en: 'patient safety is at stake' },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'tot de standaard is aangepast', en: 'until the standard has been changed' },
  },
  confusableWith: ['profielafwijking', 'buiten-scope-informatiestandaard', 'onbekende-of-verouderde-code'],
  sources: ['nictiz-profielen', 'nictiz-kanalen'],
});
