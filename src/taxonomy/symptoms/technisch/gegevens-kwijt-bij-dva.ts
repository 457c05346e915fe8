import { defineSymptom } from '../../Symptom.js';

/** Data of the source is lost or altered in the DVA. */
export const gegevensKwijtBijDva = defineSymptom({
  code: 'gegevens-kwijt-bij-dva',
  category: 'technisch',
  label: { nl: 'Gegevens gaan verloren of veranderen in de DVA', en: 'Data is lost or altered in the DVA' },
  definition: {
    nl: 'De bron levert het gegeven, maar na de DVA ontbreekt het, is het gefilterd of is de inhoud anders.',
    en: 'The source delivers the item, but after the DVA it is missing, filtered or different.',
  },
  responsible: { primary: 'dva', alternatives: ['xis-leverancier'] },
  shifts: [
    {
      id: 'filter-gevraagd',
      to: 'zorgaanbieder',
      when: [{ releaseDelayDays: { atLeast: 1 } }],
      condition: {
        nl: 'de zorgaanbieder zelf om het filter heeft gevraagd, bijvoorbeeld voor de vrijgave',
        en: 'the care provider asked for the filter, for instance for release',
      },
      because: { nl: 'het is inrichting', en: 'it is configuration' },
      see: 'vertraagde-vrijgave',
    },
    {
      id: 'onverwacht-formaat',
      to: 'xis-leverancier',
      condition: {
        nl: 'de DVA een eigen formaat van de bron omzet en de bron iets onverwachts levert',
        en: 'the DVA converts a format of the source and the source delivers something unexpected',
      },
      because: {
        nl: 'de koppeling tussen bron en DVA klopt niet',
        en: 'the interface between source and DVA is wrong',
      },
    },
  ],
  reportTo: ['dva-servicedesk', 'xis-leverancier-servicedesk'],
  blockedBy: [
    {
      id: 'geen-meting',
      text: {
        nl: 'zonder meting per schakel wijzen partijen naar elkaar',
        en: 'without a measurement at each link the parties point at each other',
      },
    },
    {
      id: 'inhoud-niet-inzien',
      text: {
        nl: 'de DVA mag de inhoud niet inzien of bewaren, dus bewijs ontbreekt',
        en: 'the DVA may not see or keep the content, so there is no proof',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch'],
    from: 'weken',
    to: 'kwartalen',
    typical: { nl: 'weken tot een kwartaal', en: 'weeks to a quarter' },
  },
  severity: {
    default: 'hoog',
    raise: {
      to: 'kritiek',
      when: [{ subject: ['medicatie', 'allergie'] }],
      condition: {
        nl: 'het om medicatie of allergieën gaat',
        en: 'it concerns medication or allergies',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'bij updates van de bron en nieuwe omzettingen',
      en: 'with updates of the source and new mappings',
    },
  },
  confusableWith: ['gegeven-ontbreekt-in-bron', 'niet-getoond-in-pgo'],
  sources: ['gerrit'],
});
