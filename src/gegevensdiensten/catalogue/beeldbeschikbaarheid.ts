import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { read, search, wadoRs } from '../transactionBuilders.js';
import { medmij, nictiz } from './profiles.js';
import { medmijRepository } from './sources.js';

const guide = medmijRepository(
  'MedMij-R4-ImageAvailability',
  'guides/medmij-r4-image-availability-ig/Home/FHIR-IG.page.md',
);
const capabilities = medmijRepository(
  'MedMij-R4-ImageAvailability',
  'CapabilityStatements/CapabilityStatement-bbs-Serve.json',
);

/** Beeldbeschikbaarheid: a timeline of images and reports, the reports, and the images themselves. */
export const beeldbeschikbaarheid1 = defineGegevensdienst({
  key: 'beeldbeschikbaarheid-1',
  name: { nl: 'Verzamelen Beeldbeschikbaarheid', en: 'Retrieve Image Availability' },
  version: '1.0.0-rc.1',
  informationStandard: { name: 'Beeldbeschikbaarheid (MedMij)', version: '1.0.0-rc.1' },
  release: 'R4',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'beelden-en-documenten',
  sectors: ['medisch-specialistische zorg (radiologie)'],
  systemRoles: [
    { code: 'MM-1.0-BB-FHIR', side: 'beschikbaarstellen', confidence: 'verified' },
    { code: 'MM-1.0-BR-FHIR', side: 'raadplegen', confidence: 'verified' },
  ],
  status: { value: 'in-ontwikkeling', sources: [guide] },
  packages: [{ name: 'medmij.fhir.nl.r4.imageavailability', version: '1.0.0-rc.1' }],
  capabilityStatements: ['http://medmij.nl/fhir/CapabilityStatement/bbs-Serve'],
  sources: [
    guide,
    medmijRepository(
      'MedMij-R4-ImageAvailability',
      'guides/medmij-r4-image-availability-ig/Home/Functional-Design/Deduplication-guideline.page.md',
    ),
  ],
  confidence: 'verified',
  note: {
    nl: 'Een DVA die te veel verzoeken krijgt, antwoordt 429.',
    en: 'A DVA that gets too many requests answers 429.',
  },
  transactionSources: [guide, capabilities],
  transactions: {
    timeline: search('DocumentReference', {
      name: { nl: 'Tijdlijn van beelden en verslagen', en: 'Timeline of images and reports' },
      where: { status: 'current' },
      expects: [medmij('bbs-DocumentReference')],
      included: {
        Patient: [nictiz('nl-core-Patient')],
        PractitionerRole: [nictiz('nl-core-HealthProfessional-PractitionerRole')],
        Practitioner: [nictiz('nl-core-HealthProfessional-Practitioner')],
        Organization: [nictiz('nl-core-HealthcareProvider-Organization')],
        Encounter: [nictiz('nl-core-Encounter')],
      },
      note: {
        nl: 'contenttype mag erbij: application/pdf of application/dicom.',
        en: 'contenttype may be added: application/pdf or application/dicom.',
      },
    }),
    document: read('Binary', {
      name: { nl: 'Verslag of manifest van beelden', en: 'Report or manifest of images' },
      expects: [],
      note: {
        nl: 'Accept is verplicht: application/pdf voor een verslag, application/dicom of application/dicom+json voor een manifest; anders 406.',
        en: 'Accept is mandatory: application/pdf for a report, application/dicom or application/dicom+json for a manifest; else 406.',
      },
    }),
    image: wadoRs('/studies/{study}/series/{series}/instances/{instance}', {
      name: { nl: 'Beeld', en: 'Image' },
      expects: [],
      sources: [guide],
      note: {
        nl: 'Geen FHIR maar DICOMweb; Accept is application/dicom, of image/jpeg met /rendered achter het pad.',
        en: 'Not FHIR but DICOMweb; Accept is application/dicom, or image/jpeg with /rendered behind the path.',
      },
    }),
  },
});
