import { defineSymptom } from '../../Symptom.js';

/** A value can be seen, but not what it means. */
export const uitslagZonderContext = defineSymptom({
  code: 'uitslag-zonder-context',
  category: 'inhoudelijk',
  label: {
    nl: 'Uitslag of meting zonder naam, eenheid of referentiewaarde',
    en: 'Result or measurement without name, unit or reference range',
  },
  definition: {
    nl: 'Er staat een waarde, maar de naam van de bepaling, de eenheid, de normaalwaarden of het materiaal ontbreekt.',
    en: 'There is a value, but the name of the test, the unit, the normal range or the specimen is missing.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['zorgaanbieder', 'pgo'] },
  shifts: [
    {
      id: 'pgo-toont-niet',
      to: 'pgo',
      when: [{ firstDeviatingHop: ['pgo', 'pgo-shown'] }],
      condition: {
        nl: 'het veld wel bij het PGO aankomt',
        en: 'the field does reach the PGO',
      },
      because: { nl: 'het PGO toont het niet', en: 'the PGO does not show it' },
    },
    {
      id: 'weg-na-dva',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'de bron het levert en het na de DVA weg is',
        en: 'the source delivers it and it is gone after the DVA',
      },
      because: { nl: 'de DVA geeft het niet door', en: 'the DVA does not pass it on' },
      see: 'gegevens-kwijt-bij-dva',
    },
    {
      id: 'lab-levert-niet',
      to: 'zorgaanbieder',
      when: [{ firstDeviatingHop: 'screen' }],
      condition: {
        nl: 'het laboratorium het niet aan de zorgaanbieder levert',
        en: 'the laboratory does not deliver it to the care provider',
      },
      because: {
        nl: 'de koppeling met het lab is zo ingericht',
        en: 'the link with the laboratory is set up that way',
      },
    },
    {
      id: 'niet-in-standaard',
      to: 'nictiz',
      when: [{ scopeInStandard: false }],
      condition: { nl: 'het veld niet in de standaard zit', en: 'the field is not in the standard' },
      because: { nl: 'de standaard bepaalt wat meegaat', en: 'the standard determines what goes along' },
      see: 'buiten-scope-informatiestandaard',
    },
  ],
  reportTo: ['zorgaanbieder-servicedesk', 'xis-leverancier-servicedesk', 'pgo-helpdesk'],
  blockedBy: [
    {
      id: 'losse-regels',
      text: {
        nl: 'het lab levert losse regels zonder panel',
        en: 'the laboratory delivers loose lines without a panel',
      },
    },
    {
      id: 'referentie-optioneel',
      text: { nl: 'referentiewaarden zijn niet verplicht', en: 'reference ranges are not mandatory' },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch', 'inrichting-aanbieder'],
    from: 'maanden',
    to: 'kwartalen',
    typical: { nl: 'ongeveer een kwartaal', en: 'about a quarter' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      condition: {
        nl: 'een afwijkende uitslag daardoor niet te herkennen is',
        en: 'an abnormal result cannot be recognised because of it',
      },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'per laboratorium', en: 'per laboratory' } },
  confusableWith: ['code-zonder-omschrijving', 'verplicht-veld-ontbreekt'],
  sources: ['whitepaper-2021'],
});
