import { allergyIntoleranceComparison } from './resourceTypes/allergyIntoleranceComparison.js';
import { appointmentComparison } from './resourceTypes/appointmentComparison.js';
import { binaryComparison } from './resourceTypes/binaryComparison.js';
import { carePlanComparison } from './resourceTypes/carePlanComparison.js';
import { compositionComparison } from './resourceTypes/compositionComparison.js';
import { conditionComparison } from './resourceTypes/conditionComparison.js';
import { consentComparison } from './resourceTypes/consentComparison.js';
import { coverageComparison } from './resourceTypes/coverageComparison.js';
import { deviceComparison } from './resourceTypes/deviceComparison.js';
import { deviceUseStatementComparison } from './resourceTypes/deviceUseStatementComparison.js';
import { diagnosticReportComparison } from './resourceTypes/diagnosticReportComparison.js';
import { documentReferenceComparison } from './resourceTypes/documentReferenceComparison.js';
import { encounterComparison } from './resourceTypes/encounterComparison.js';
import { episodeOfCareComparison } from './resourceTypes/episodeOfCareComparison.js';
import { flagComparison } from './resourceTypes/flagComparison.js';
import { goalComparison } from './resourceTypes/goalComparison.js';
import { imagingStudyComparison } from './resourceTypes/imagingStudyComparison.js';
import { immunizationComparison } from './resourceTypes/immunizationComparison.js';
import { locationComparison } from './resourceTypes/locationComparison.js';
import { medicationAdministrationComparison } from './resourceTypes/medicationAdministrationComparison.js';
import { medicationComparison } from './resourceTypes/medicationComparison.js';
import { medicationDispenseComparison } from './resourceTypes/medicationDispenseComparison.js';
import { medicationRequestComparison } from './resourceTypes/medicationRequestComparison.js';
import { medicationStatementComparison } from './resourceTypes/medicationStatementComparison.js';
import { nutritionOrderComparison } from './resourceTypes/nutritionOrderComparison.js';
import { observationComparison } from './resourceTypes/observationComparison.js';
import { organizationComparison } from './resourceTypes/organizationComparison.js';
import { patientComparison } from './resourceTypes/patientComparison.js';
import { practitionerComparison } from './resourceTypes/practitionerComparison.js';
import { practitionerRoleComparison } from './resourceTypes/practitionerRoleComparison.js';
import { procedureComparison } from './resourceTypes/procedureComparison.js';
import { procedureRequestComparison } from './resourceTypes/procedureRequestComparison.js';
import { questionnaireResponseComparison } from './resourceTypes/questionnaireResponseComparison.js';
import { relatedPersonComparison } from './resourceTypes/relatedPersonComparison.js';
import { serviceRequestComparison } from './resourceTypes/serviceRequestComparison.js';
import { specimenComparison } from './resourceTypes/specimenComparison.js';
import type { ResourceComparison } from './ResourceRecord.js';

/** The comparisons of the package, one per resource type. */
export const resourceComparisons: readonly ResourceComparison[] = [
  allergyIntoleranceComparison,
  appointmentComparison,
  binaryComparison,
  carePlanComparison,
  compositionComparison,
  conditionComparison,
  consentComparison,
  coverageComparison,
  deviceComparison,
  deviceUseStatementComparison,
  diagnosticReportComparison,
  documentReferenceComparison,
  encounterComparison,
  episodeOfCareComparison,
  flagComparison,
  goalComparison,
  imagingStudyComparison,
  immunizationComparison,
  locationComparison,
  medicationAdministrationComparison,
  medicationComparison,
  medicationDispenseComparison,
  medicationRequestComparison,
  medicationStatementComparison,
  nutritionOrderComparison,
  observationComparison,
  organizationComparison,
  patientComparison,
  practitionerComparison,
  practitionerRoleComparison,
  procedureComparison,
  procedureRequestComparison,
  questionnaireResponseComparison,
  relatedPersonComparison,
  serviceRequestComparison,
  specimenComparison,
];
