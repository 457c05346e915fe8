import { defineSymptom } from '../../Symptom.js';

/** An answer is not FHIR in the agreed format. */
export const ongeldigeStructuurOfFormaat = defineSymptom({
  code: 'ongeldige-structuur-of-formaat',
  category: 'technisch',
  label: {
    nl: 'Antwoord is geen geldige FHIR in het afgesproken formaat',
    en: 'Answer is not valid FHIR in the agreed format',
  },
  definition: {
    nl: 'Het antwoord is niet te lezen of heeft een verkeerde vorm: XML of JSON, mediatype, FHIR-release, of een webpagina in plaats van FHIR.',
    en: 'The answer cannot be read or has the wrong form: XML or JSON, media type, FHIR release, or a web page instead of FHIR.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['dva', 'pgo'] },
  shifts: [
    {
      id: 'kapot-na-dva',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'het antwoord bij de bron geldig is en na de DVA niet meer',
        en: 'the answer is valid at the source and no longer after the DVA',
      },
      because: { nl: 'de DVA bewerkt of kapt af', en: 'the DVA edits or truncates' },
    },
    {
      id: 'formaat-niet-afgesproken',
      to: 'pgo',
      condition: {
        nl: 'het PGO om een formaat vraagt dat niet is afgesproken',
        en: 'the PGO asks for a format that was not agreed',
      },
      because: { nl: 'het verzoek klopt niet', en: 'the request is wrong' },
    },
    {
      id: 'andere-release',
      to: 'medmij',
      when: [{ versionsDiffer: true }],
      condition: {
        nl: 'de FHIR-release verschilt omdat de versie van de dienst verschilt',
        en: 'the FHIR release differs because the version of the service differs',
      },
      because: { nl: 'MedMij gaat over de catalogus', en: 'MedMij decides on the catalogue' },
      see: 'versieverschil-gegevensdienst',
    },
  ],
  reportTo: ['xis-leverancier-servicedesk', 'dva-servicedesk'],
  blockedBy: [
    {
      id: 'eigen-serialisatie',
      text: {
        nl: 'het bronsysteem schrijft FHIR met eigen code in plaats van een bibliotheek',
        en: 'the source system writes FHIR with its own code instead of a library',
      },
    },
    {
      id: 'alleen-testdata',
      text: { nl: 'er is alleen met testdata gekwalificeerd', en: 'qualification used test data only' },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch'],
    from: 'weken',
    to: 'weken',
    typical: { nl: 'enkele weken', en: 'a few weeks' },
  },
  severity: {
    default: 'hoog',
    raise: {
      to: 'kritiek',
      when: [{ everyExchangeFailed: true }],
      condition: { nl: 'geen enkel antwoord leesbaar is', en: 'no answer at all can be read' },
    },
  },
  recurrence: {
    recurs: false,
    pattern: { nl: 'na een release van bron of DVA', en: 'after a release of source or DVA' },
  },
  confusableWith: ['profielafwijking', 'versieverschil-gegevensdienst', 'tekst-opmaak-kapot'],
  sources: ['fhir-issue-type'],
});
