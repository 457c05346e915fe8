import { defineSymptom } from '../../Symptom.js';

/** The chain renders the record rightly, and the person finds the record wrong. */
export const onjuistGegevenInDossier = defineSymptom({
  code: 'onjuist-gegeven-in-dossier',
  category: 'inhoudelijk',
  label: { nl: 'Onjuist gegeven in het dossier', en: 'Wrong entry in the record' },
  definition: {
    nl: 'De keten geeft het dossier goed weer, maar de persoon vindt de inhoud onjuist en wil die laten verbeteren of verwijderen.',
    en: 'The chain renders the record rightly, but the person finds the content wrong and wants it corrected or removed.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['persoon'] },
  shifts: [
    {
      id: 'waarde-verschilt',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'de waarde tussen bron en PGO verschilt',
        en: 'the value differs between source and PGO',
      },
      because: {
        nl: 'de fout zit in de keten en niet in het dossier',
        en: 'the fault is in the chain and not in the record',
      },
      see: 'gegevens-kwijt-bij-dva',
    },
    {
      id: 'digitaal-verzoek',
      to: 'zorgaanbieder',
      condition: {
        nl: 'de zorgaanbieder een digitaal dossierwijzigingsverzoek ondersteunt',
        en: 'the care provider supports a digital request to change the record',
      },
      because: { nl: 'dan kan het via die gegevensdienst', en: 'then that gegevensdienst can be used' },
    },
  ],
  reportTo: ['zorgaanbieder-servicedesk', 'pgo-helpdesk'],
  blockedBy: [
    {
      id: 'alleen-zorgverlener',
      text: {
        nl: 'alleen de zorgverlener mag het dossier wijzigen, en dat oordeel is medisch',
        en: 'only the professional may change the record, and that is a medical judgement',
      },
    },
  ],
  timeToFix: {
    drivers: ['correctieverzoek'],
    from: 'weken',
    to: 'maanden',
    typical: { nl: 'wettelijk een maand', en: 'a month by law' },
    confidence: 'reported',
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ subject: ['medicatie', 'allergie'] }],
      condition: { nl: 'het om een allergie of medicatie gaat', en: 'it concerns an allergy or medication' },
    },
  },
  recurrence: { recurs: false, pattern: { nl: 'per persoon', en: 'per person' } },
  workaround: {
    nl: 'Dien bij de zorgaanbieder een verzoek tot correctie in.',
    en: 'File a request for correction with the care provider.',
  },
  confusableWith: ['status-onjuist', 'verkeerde-patient', 'datum-onjuist'],
  sources: ['dossierwijziging'],
});
