import type { Language, Translated } from '../foundation/Language.js';

/** What records of a type are to the person whom they are about, several of them. */
const names: ReadonlyMap<string, Translated> = new Map<string, Translated>([
  ['AllergyIntolerance', { nl: 'allergieën', en: 'allergies' }],
  ['Appointment', { nl: 'afspraken', en: 'appointments' }],
  ['Binary', { nl: 'bestanden', en: 'files' }],
  ['CarePlan', { nl: 'zorgplannen', en: 'care plans' }],
  ['Composition', { nl: 'verslagen', en: 'reports' }],
  ['Condition', { nl: 'problemen', en: 'problems' }],
  ['Consent', { nl: 'behandelaanwijzingen of wilsverklaringen', en: 'treatment or advance directives' }],
  ['Coverage', { nl: 'verzekeringen', en: 'insurances' }],
  ['Device', { nl: 'hulpmiddelen', en: 'devices' }],
  ['DeviceUseStatement', { nl: 'gegevens over een hulpmiddel', en: 'records of a device in use' }],
  ['DiagnosticReport', { nl: 'uitslagverslagen', en: 'reports of results' }],
  ['DocumentReference', { nl: 'documenten', en: 'documents' }],
  ['Encounter', { nl: 'contacten', en: 'contacts' }],
  ['EpisodeOfCare', { nl: 'episodes', en: 'episodes' }],
  ['Flag', { nl: 'waarschuwingen', en: 'alerts' }],
  ['Goal', { nl: 'doelen', en: 'goals' }],
  ['ImagingStudy', { nl: 'beeldonderzoeken', en: 'imaging studies' }],
  ['Immunization', { nl: 'vaccinaties', en: 'vaccinations' }],
  ['Location', { nl: 'locaties', en: 'locations' }],
  ['Medication', { nl: 'geneesmiddelen', en: 'products' }],
  ['MedicationAdministration', { nl: 'toedieningen van medicatie', en: 'administrations of medication' }],
  ['MedicationDispense', { nl: 'toedieningsafspraken of verstrekkingen', en: 'dispenses of medication' }],
  ['MedicationRequest', { nl: 'medicatieafspraken of verzoeken', en: 'agreements on medication' }],
  ['MedicationStatement', { nl: 'gegevens over medicatiegebruik', en: 'records of medication in use' }],
  ['NutritionOrder', { nl: 'voedingsadviezen', en: 'diets' }],
  ['Observation', { nl: 'metingen of uitslagen', en: 'measurements or results' }],
  ['Organization', { nl: 'organisaties', en: 'organisations' }],
  ['Patient', { nl: 'persoonsgegevens', en: 'records of a person' }],
  ['Practitioner', { nl: 'zorgverleners', en: 'practitioners' }],
  ['PractitionerRole', { nl: 'functies van een zorgverlener', en: 'roles of a practitioner' }],
  ['Procedure', { nl: 'verrichtingen', en: 'procedures' }],
  ['ProcedureRequest', { nl: 'aanvragen voor zorg', en: 'requests for care' }],
  ['QuestionnaireResponse', { nl: 'ingevulde vragenlijsten', en: 'filled-in questionnaires' }],
  ['RelatedPerson', { nl: 'contactpersonen', en: 'contact persons' }],
  ['ServiceRequest', { nl: 'aanvragen voor zorg', en: 'requests for care' }],
  ['Specimen', { nl: 'afgenomen materialen', en: 'specimens' }],
]);

/** Records of a type in a sentence: the word that people use, with the type of FHIR behind it. */
export function typeName(resourceType: string, language: Language): string {
  const name = names.get(resourceType)?.[language];
  if (name !== undefined) return `${name} (${resourceType})`;
  return language === 'nl' ? `resources van type ${resourceType}` : `resources of type ${resourceType}`;
}
