import { defineSymptom } from '../../Symptom.js';

/** What a person shares does not reach the zorgaanbieder. */
export const delenMislukt = defineSymptom({
  code: 'delen-mislukt',
  category: 'technisch',
  label: { nl: 'Delen van PGO naar zorgaanbieder mislukt', en: 'Sharing from PGO to care provider fails' },
  definition: {
    nl: 'Een zelfmeting, vragenlijst, foto of ander gegeven dat de persoon deelt, komt niet aan of wordt geweigerd.',
    en: 'A self-measurement, questionnaire, photo or other item that the person shares does not arrive or is refused.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['pgo', 'dva', 'zorgaanbieder'] },
  shifts: [
    {
      id: 'bericht-ongeldig',
      to: 'pgo',
      when: [{ status: 422 }],
      condition: {
        nl: 'het bericht met een profielfout wordt geweigerd',
        en: 'the message is refused because of a profile error',
      },
      because: { nl: 'het PGO leverde een ongeldig bericht aan', en: 'the PGO sent an invalid message' },
    },
    {
      id: 'ontvangen-niet-gezien',
      to: 'zorgaanbieder',
      when: [{ direction: 'delen', firstDeviatingHop: 'screen' }],
      condition: {
        nl: 'het bericht is ontvangen en de zorgverlener niets ziet',
        en: 'the message was received and the professional sees nothing',
      },
      because: {
        nl: 'werkproces, postbus of weergave is niet ingericht',
        en: 'workflow, inbox or display was not set up',
      },
    },
    {
      id: 'staat-niet-open',
      to: 'zorgaanbieder',
      when: [{ direction: 'delen', service: 'absent' }],
      condition: {
        nl: 'de zorgaanbieder niet openstaat voor delen',
        en: 'the care provider is not open to sharing',
      },
      because: {
        nl: 'de zorgaanbieder bepaalt wat hij ontvangt',
        en: 'the care provider decides what it receives',
      },
    },
  ],
  reportTo: ['pgo-helpdesk', 'dva-servicedesk', 'xis-leverancier-servicedesk'],
  blockedBy: [
    {
      id: 'weinig-aanbieders',
      text: { nl: 'weinig zorgaanbieders bieden delen aan', en: 'few care providers offer sharing' },
    },
    {
      id: 'geen-werkproces',
      text: {
        nl: 'er is geen werkproces voor wat binnenkomt',
        en: 'there is no workflow for what comes in',
      },
    },
  ],
  timeToFix: {
    drivers: ['kwalificatie', 'inrichting-aanbieder'],
    from: 'kwartalen',
    to: 'kwartalen',
    typical: { nl: 'enkele kwartalen', en: 'several quarters' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      condition: {
        nl: 'het om telemonitoring of zelfzorg bij een ziekte gaat',
        en: 'it concerns telemonitoring or self-care for a disease',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'bij elke nieuwe dienst voor delen', en: 'with every new service for sharing' },
  },
  confusableWith: ['functie-niet-beschikbaar', 'verzoek-geweigerd'],
  sources: ['huid-2024', 'nictiz-testscripts'],
});
