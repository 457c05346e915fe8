import { defineSymptom } from '../../Symptom.js';

/** An element that the profile makes mandatory is not filled. */
export const verplichtVeldOntbreekt = defineSymptom({
  code: 'verplicht-veld-ontbreekt',
  category: 'inhoudelijk',
  label: { nl: 'Verplicht element ontbreekt', en: 'Mandatory element is missing' },
  definition: {
    nl: 'Een element dat het profiel verplicht stelt is leeg, zonder geldige reden waarom het ontbreekt.',
    en: 'An element that the profile makes mandatory is empty, without a valid reason for its absence.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['zorgaanbieder', 'nictiz'] },
  shifts: [
    {
      id: 'niet-geregistreerd',
      to: 'zorgaanbieder',
      when: [{ firstDeviatingHop: 'screen' }],
      condition: {
        nl: 'het veld ook in het scherm van de bron leeg is',
        en: 'the field is empty on the screen of the source as well',
      },
      because: { nl: 'het is niet geregistreerd', en: 'it was not recorded' },
    },
    {
      id: 'niet-omgezet',
      to: 'xis-leverancier',
      when: [{ firstDeviatingHop: 'xis' }],
      condition: {
        nl: 'het veld in het scherm gevuld is en in het bericht niet',
        en: 'the field is filled on the screen and not in the message',
      },
      because: { nl: 'de omzetting naar FHIR mist het', en: 'the mapping to FHIR misses it' },
    },
    {
      id: 'weg-na-dva',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'de bron het veld levert en het na de DVA weg is',
        en: 'the source delivers the field and it is gone after the DVA',
      },
      because: { nl: 'het verdwijnt in de DVA', en: 'it disappears in the DVA' },
      see: 'gegevens-kwijt-bij-dva',
    },
    {
      id: 'eis-te-streng',
      to: 'nictiz',
      when: [{ suppliersAffected: { atLeast: 2 } }],
      condition: {
        nl: 'meer leveranciers het veld niet kunnen vullen',
        en: 'several vendors cannot fill the field',
      },
      because: { nl: 'de eis past niet op de praktijk', en: 'the demand does not fit practice' },
      see: 'fout-in-informatiestandaard',
    },
  ],
  reportTo: ['xis-leverancier-servicedesk', 'nictiz-bits'],
  blockedBy: [
    {
      id: 'oude-gegevens',
      text: { nl: 'oude gegevens kennen het veld niet', en: 'old data does not have the field' },
    },
    {
      id: 'volle-testdata',
      text: {
        nl: 'de kwalificatie gebruikt volledig gevulde testdata',
        en: 'qualification uses fully filled test data',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch', 'registratieherstel'],
    from: 'maanden',
    to: 'kwartalen',
    typical: { nl: 'ongeveer een kwartaal', en: 'about a quarter' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ lostInPgo: true }],
      condition: {
        nl: 'het PGO het gegeven daarom weigert',
        en: 'the PGO refuses the item because of it',
      },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'bij oude dossiers', en: 'with old records' } },
  confusableWith: ['profielafwijking', 'uitslag-zonder-context', 'fout-in-informatiestandaard'],
  sources: ['nictiz-profielen', 'nictiz-testscripts'],
});
