import type { FhirResource } from '../../fhir/FhirResource.js';
import type { CodeQuestion } from './TerminologyService.js';

/** The questions as a FHIR batch of `ValueSet/$validate-code`. Source: HL7 FHIR, Operation $validate-code on ValueSet. */
export function batchRequest(questions: readonly CodeQuestion[]): FhirResource {
  return {
    resourceType: 'Bundle',
    type: 'batch',
    entry: questions.map(({ valueSet, system, code }) => ({
      resource: {
        resourceType: 'Parameters',
        parameter: [
          { name: 'url', valueUri: valueSet },
          { name: 'system', valueUri: system },
          { name: 'code', valueCode: code },
        ],
      },
      request: { method: 'POST', url: 'ValueSet/$validate-code' },
    })),
  };
}
