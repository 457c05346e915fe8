import { defineSymptom } from '../../Symptom.js';

/** A reference to other data cannot be followed. */
export const verbrokenReferentie = defineSymptom({
  code: 'verbroken-referentie',
  category: 'technisch',
  label: {
    nl: 'Verwijzing naar andere gegevens is niet te volgen',
    en: 'Reference to other data cannot be followed',
  },
  definition: {
    nl: 'Een gegeven verwijst naar een zorgverlener, contact, middel of organisatie die niet is meegeleverd en niet is op te vragen.',
    en: 'An item refers to a practitioner, encounter, product or organisation that was not delivered and cannot be requested.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['dva', 'pgo'] },
  shifts: [
    {
      id: 'doel-weg-na-dva',
      to: 'dva',
      when: [
        { firstDeviatingHop: 'dva' },
        { connection: ['pgo-dva', 'dva'], sourceAnswered: true },
        { internalHost: true },
      ],
      condition: {
        nl: 'het doel er bij de bron is en na de DVA ontbreekt',
        en: 'the target is there at the source and missing after the DVA',
      },
      because: {
        nl: 'de DVA filtert het doel weg of herschrijft de verwijzing niet',
        en: 'the DVA filters the target out or does not rewrite the reference',
      },
    },
    {
      id: 'pgo-koppelt-niet',
      to: 'pgo',
      when: [{ firstDeviatingHop: ['pgo', 'pgo-shown'] }],
      condition: {
        nl: 'het doel in de Bundle zit en het PGO de koppeling niet legt',
        en: 'the target is in the Bundle and the PGO does not make the link',
      },
      because: {
        nl: 'het PGO ondersteunt deze vorm van verwijzen niet',
        en: 'the PGO does not support this form of reference',
      },
    },
    {
      id: 'geen-include-gevraagd',
      to: 'nictiz',
      condition: {
        nl: 'de standaard geen include vraagt en een losse verwijzing toestaat',
        en: 'the standard asks for no include and allows a bare reference',
      },
      because: { nl: 'de specificatie regelt het niet', en: 'the specification does not settle it' },
    },
  ],
  reportTo: ['xis-leverancier-servicedesk', 'dva-servicedesk'],
  blockedBy: [
    {
      id: 'verwijsvormen-door-elkaar',
      text: {
        nl: 'urn:uuid, relatieve en absolute verwijzingen worden door elkaar gebruikt',
        en: 'urn:uuid, relative and absolute references are used side by side',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch'],
    from: 'weken',
    to: 'weken',
    typical: { nl: 'enkele weken', en: 'a few weeks' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ subject: 'medicatie', element: ['medicationReference', 'medication'] }],
      condition: {
        nl: 'de naam van een middel alleen via de verwijzing bekend is',
        en: 'the name of a product is known through the reference only',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'bij elke nieuwe resource in een dienst', en: 'with every new resource in a service' },
  },
  confusableWith: ['herkomst-ontbreekt', 'document-niet-te-openen'],
  sources: ['nictiz-testscripts', 'nictiz-profielen'],
});
