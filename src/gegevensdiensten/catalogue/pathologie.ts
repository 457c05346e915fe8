import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { medmij, nictiz } from './profiles.js';
import { medmijRepository } from './sources.js';
import { snomed } from './vocabulary.js';

const design = medmijRepository(
  'MedMij-R4-Pathology',
  'guides/medmij-r4-pathology-ig/Home/Technical-design.page.md',
);

/** Pathologieverslagen: reports of tissue and cell examination. */
export const pathologieverslagen1 = defineGegevensdienst({
  key: 'pathologieverslagen-1',
  name: { nl: 'Verzamelen Pathologieverslagen', en: 'Retrieve Pathology Reports' },
  version: '1.0.0-alpha.2',
  informationStandard: { name: 'Pathologie (MedMij, Palga)', version: '1.0.0-alpha.2' },
  release: 'R4',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  sectors: ['pathologie (laboratoria)'],
  systemRoles: [
    { code: 'PA-PRB-1.0.0-alpha.2', side: 'beschikbaarstellen', confidence: 'verified' },
    { code: 'PA-PRR-1.0.0-alpha.2', side: 'raadplegen', confidence: 'verified' },
  ],
  status: { value: 'in-ontwikkeling', sources: [design] },
  packages: [{ name: 'medmij.fhir.nl.r4.pathology', version: '1.0.0-alpha.2' }],
  capabilityStatements: ['http://medmij.nl/fhir/CapabilityStatement/path-Serve'],
  sources: [design],
  confidence: 'verified',
  transactionSources: [
    design,
    medmijRepository('MedMij-R4-Pathology', 'CapabilityStatements/CapabilityStatement-path-Serve.json'),
  ],
  transactions: {
    'pathology-report': search('DiagnosticReport', {
      name: { nl: 'Pathologieverslagen', en: 'Pathology reports' },
      where: { category: snomed('108257001'), status: 'final' },
      include: [
        'DiagnosticReport:based-on',
        'DiagnosticReport:result',
        'DiagnosticReport:results-interpreter',
        'DiagnosticReport:specimen',
      ],
      expects: [medmij('path-Report')],
      included: {
        ServiceRequest: [medmij('path-Request')],
        Observation: [
          medmij('path-Report.ClinicalInformation'),
          medmij('path-Report.Macroscopy'),
          medmij('path-Report.Microscopy'),
          medmij('path-Report.ProtocolDataItem'),
        ],
        Specimen: [medmij('path-Request.Specimen')],
        Patient: [medmij('path-Patient')],
        PractitionerRole: [
          medmij('path-Request.Requester'),
          nictiz('nl-core-HealthProfessional-PractitionerRole'),
        ],
        Practitioner: [nictiz('nl-core-HealthProfessional-Practitioner')],
        Organization: [nictiz('nl-core-HealthcareProvider-Organization')],
      },
    }),
  },
});
