import { defineSymptom } from '../../Symptom.js';

/** It cannot be seen where an item comes from. */
export const herkomstOntbreekt = defineSymptom({
  code: 'herkomst-ontbreekt',
  category: 'inhoudelijk',
  label: {
    nl: 'Herkomst of context van een gegeven ontbreekt',
    en: 'Origin or context of an item is missing',
  },
  definition: {
    nl: 'Niet te zien is van welke zorgverlener, instelling of afdeling een gegeven komt, of wat de aanleiding was.',
    en: 'It cannot be seen which professional, institution or department an item comes from, or what the occasion was.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['pgo', 'nictiz'] },
  shifts: [
    {
      id: 'pgo-toont-niet',
      to: 'pgo',
      when: [{ firstDeviatingHop: ['pgo', 'pgo-shown'] }],
      condition: { nl: 'de herkomst wel bij het PGO aankomt', en: 'the origin does reach the PGO' },
      because: { nl: 'het PGO toont die niet', en: 'the PGO does not show it' },
    },
    {
      id: 'weg-na-dva',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'de bron de herkomst levert en die na de DVA weg is',
        en: 'the source delivers the origin and it is gone after the DVA',
      },
      because: { nl: 'de DVA geeft die niet door', en: 'the DVA does not pass it on' },
      see: 'gegevens-kwijt-bij-dva',
    },
    {
      id: 'verwijzing-lost-niet-op',
      to: 'xis-leverancier',
      condition: {
        nl: 'de herkomst alleen via een verwijzing bekend is die niet te volgen is',
        en: 'the origin is known only through a reference that cannot be followed',
      },
      because: { nl: 'de bron levert het doel niet mee', en: 'the source does not deliver the target' },
      see: 'verbroken-referentie',
    },
    {
      id: 'niet-gevraagd',
      to: 'nictiz',
      when: [{ scopeInStandard: false }],
      condition: { nl: 'de standaard er niet om vraagt', en: 'the standard does not ask for it' },
      because: { nl: 'de standaard bepaalt wat meegaat', en: 'the standard determines what goes along' },
    },
  ],
  reportTo: ['pgo-helpdesk', 'xis-leverancier-servicedesk', 'nictiz-bits'],
  blockedBy: [
    {
      id: 'metagegevens-optioneel',
      text: {
        nl: 'metagegevens zijn in veel profielen niet verplicht',
        en: 'metadata is not mandatory in many profiles',
      },
    },
  ],
  timeToFix: {
    drivers: ['pgo-release', 'leverancierspatch'],
    from: 'maanden',
    to: 'kwartalen',
    typical: { nl: 'ongeveer een kwartaal', en: 'about a quarter' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      condition: {
        nl: 'gegevens van meer bronnen worden samengevoegd',
        en: 'data of several sources is merged',
      },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'structureel', en: 'structurally' } },
  confusableWith: ['verbroken-referentie', 'overzicht-of-bediening'],
  sources: ['whitepaper-2021'],
});
