import { defineSymptom } from '../../Symptom.js';

/** A text is right and complete, but not written for the person. */
export const vakjargon = defineSymptom({
  code: 'vakjargon',
  category: 'inhoudelijk',
  label: {
    nl: 'Vaktaal of afkortingen zijn niet te begrijpen',
    en: 'Jargon or abbreviations are not understandable',
  },
  definition: {
    nl: 'De tekst komt goed en volledig over, maar is door vaktaal, Latijn of afkortingen voor de persoon niet te begrijpen.',
    en: 'The text arrives well and complete, but jargon, Latin or abbreviations keep the person from understanding it.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['pgo', 'sectorprogramma'] },
  shifts: [
    {
      id: 'patientterm-bestaat',
      to: 'pgo',
      condition: {
        nl: 'het codestelsel een patiëntvriendelijke term kent',
        en: 'the code system has a patient-friendly term',
      },
      because: { nl: 'het PGO kan die tonen', en: 'the PGO can show it' },
    },
    {
      id: 'tekst-van-systeem',
      to: 'xis-leverancier',
      condition: {
        nl: 'het een vaste tekst van het systeem is',
        en: 'it is a fixed text of the system',
      },
      because: { nl: 'het sjabloon is van de leverancier', en: "the template is the vendor's" },
    },
    {
      id: 'vrije-tekst',
      to: 'zorgaanbieder',
      condition: {
        nl: 'de zorgverlener het zelf schreef',
        en: 'the professional wrote it',
      },
      because: { nl: 'het gaat om de schrijfwijze', en: 'it is about the way of writing' },
    },
  ],
  reportTo: ['zorgaanbieder-servicedesk', 'pgo-helpdesk', 'sectorprogramma'],
  blockedBy: [
    {
      id: 'voor-professionals',
      text: {
        nl: 'het dossier is voor professionals geschreven',
        en: 'the record is written for professionals',
      },
    },
    {
      id: 'duiding-nodig',
      text: {
        nl: 'uitleg toevoegen vraagt duiding door een zorgverlener',
        en: 'adding an explanation takes interpretation by a professional',
      },
    },
  ],
  timeToFix: {
    drivers: ['scholing', 'pgo-release'],
    from: 'kwartalen',
    to: 'kwartalen',
    typical: { nl: 'enkele kwartalen', en: 'several quarters' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      condition: { nl: 'het om een verontrustende uitslag gaat', en: 'it concerns a worrying result' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'altijd aanwezig', en: 'always there' } },
  workaround: {
    nl: 'Vraag de zorgverlener wat er staat, of zoek het op bij een betrouwbare bron voor patiënten.',
    en: 'Ask the professional what it says, or look it up in a reliable source for patients.',
  },
  confusableWith: ['code-zonder-omschrijving', 'uitslag-zonder-context'],
  sources: ['kantar-2022', 'inzage-huisarts'],
});
