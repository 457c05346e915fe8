import { defineSymptom } from '../../Symptom.js';

/** The PGO receives an item and does not show it. */
export const nietGetoondInPgo = defineSymptom({
  code: 'niet-getoond-in-pgo',
  category: 'functioneel',
  label: {
    nl: 'PGO ontvangt het gegeven maar toont het niet',
    en: 'PGO receives the item but does not show it',
  },
  definition: {
    nl: 'Het gegeven zit in het antwoord dat het PGO ontvangt, maar is in de app niet of niet volledig te zien.',
    en: 'The item is in the answer that the PGO receives, but cannot be seen, or not in full, in the app.',
  },
  responsible: { primary: 'pgo', alternatives: ['xis-leverancier', 'nictiz'] },
  shifts: [
    {
      id: 'verkeerde-plek-gevuld',
      to: 'xis-leverancier',
      condition: {
        nl: 'het gegeven in een eigen extensie of op een andere plek staat dan afgesproken',
        en: 'the item stands in an extension of its own or in another place than agreed',
      },
      because: { nl: 'de bron vult de verkeerde plek', en: 'the source fills the wrong place' },
    },
    {
      id: 'tonen-niet-verplicht',
      to: 'nictiz',
      condition: {
        nl: 'de standaard tonen niet verplicht stelt',
        en: 'the standard does not make showing mandatory',
      },
      because: { nl: 'een eis aan de weergave ontbreekt', en: 'there is no demand on the display' },
    },
    {
      id: 'geweigerd-om-profielfout',
      to: 'xis-leverancier',
      condition: {
        nl: 'het PGO het gegeven om een profielfout weigert',
        en: 'the PGO refuses the item because of a profile error',
      },
      because: {
        nl: 'de bron levert het niet volgens het profiel',
        en: 'the source does not deliver it by the profile',
      },
      see: 'profielafwijking',
    },
  ],
  reportTo: ['pgo-helpdesk', 'dvp-servicedesk'],
  blockedBy: [
    {
      id: 'kwalificatie-op-ophalen',
      text: {
        nl: 'PGO’s kwalificeren zich op ophalen en maar beperkt op tonen',
        en: 'PGOs qualify for retrieving and only to a limited extent for showing',
      },
    },
    {
      id: 'weinig-prikkel',
      text: {
        nl: 'er is weinig prikkel om elk element te tonen',
        en: 'there is little incentive to show every element',
      },
    },
  ],
  timeToFix: {
    drivers: ['pgo-release'],
    from: 'maanden',
    to: 'kwartalen',
    typical: { nl: 'ongeveer een kwartaal', en: 'about a quarter' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ subject: ['allergie', 'medicatie', 'waarschuwing'] }],
      condition: {
        nl: 'het om allergieën, dosering of waarschuwingen gaat',
        en: 'it concerns allergies, dosage or alerts',
      },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'per PGO verschillend', en: 'different from PGO to PGO' } },
  confusableWith: [
    'gegeven-ontbreekt-in-bron',
    'rubriek-onvindbaar',
    'paginering-onvolledig',
    'gegevens-kwijt-bij-dva',
  ],
  sources: ['pgoonair-2024', 'whitepaper-2021'],
});
