import { codedAs } from './codedAs.js';
import { partOf } from './partOf.js';
import type { ReleaseShape, ShapeStep } from './ReleaseShape.js';

const context: ShapeStep = { from: 'context', to: 'encounter' };
const definition: ShapeStep = { from: 'definition' };
const instantiates = ['instantiatesCanonical', 'instantiatesUri'] as const;
const requester: ShapeStep = { from: 'requester', to: 'requester', as: partOf('agent') };

/** A flag of STU3 that R4 has as a status. */
function asStatus(from: string, status: string, when: unknown = true): ShapeStep {
  return { from, to: 'status', as: (value) => (value === when ? status : undefined) };
}

function renamedCode(element: string, names: Readonly<Record<string, string>>): ShapeStep {
  return { from: element, to: element, as: codedAs(names) };
}

const serviceRequest: readonly ShapeStep[] = [
  definition,
  context,
  requester,
  renamedCode('status', { suspended: 'on-hold', cancelled: 'revoked' }),
];
const serviceRequestOnly = [
  ...instantiates,
  'quantityQuantity',
  'quantityRatio',
  'quantityRange',
  'orderDetail',
  'locationCode',
  'locationReference',
  'insurance',
  'patientInstruction',
];

/**
 * The resource types of which it is known how STU3 and R4 differ, by their name in STU3. Facts of the two versions of
 * the standard: http://hl7.org/fhir/R4/diff.html and the element lists of both.
 */
export const releaseShapes: Readonly<Record<string, ReleaseShape>> = {
  AllergyIntolerance: {
    steps: [{ from: 'assertedDate', to: 'recordedDate' }],
    onlyR4: ['encounter'],
  },
  Appointment: {
    steps: [
      { from: 'reason', to: 'reasonCode' },
      { from: 'indication', to: 'reasonReference' },
      { from: 'incomingReferral', to: 'basedOn' },
    ],
    onlyR4: ['cancelationReason', 'patientInstruction', 'participant.period'],
  },
  Basic: {},
  Binary: { steps: [{ from: 'content', to: 'data' }] },
  BodySite: {
    type: 'BodyStructure',
    steps: [
      { from: 'code', to: 'location' },
      { from: 'qualifier', to: 'locationQualifier' },
    ],
    onlyR4: ['morphology'],
  },
  CarePlan: {
    steps: [
      definition,
      context,
      renamedCode('status', { suspended: 'on-hold', cancelled: 'revoked' }),
      { from: 'activity.detail.category' },
      { from: 'activity.detail.definition' },
      { from: 'activity.detail.prohibited', to: 'activity.detail.doNotPerform' },
    ],
    onlyR4: [...instantiates, 'created', 'contributor', 'activity.detail.kind'],
  },
  CareTeam: { steps: [context], onlyR4: ['telecom'] },
  Communication: {
    steps: [
      definition,
      context,
      asStatus('notDone', 'not-done'),
      { from: 'notDoneReason', to: 'statusReason' },
      { from: 'topic' },
    ],
    onlyR4: [...instantiates, 'inResponseTo', 'priority', 'about', 'topic'],
  },
  Composition: {
    steps: [{ from: 'class', to: 'category' }],
    onlyR4: ['section.author', 'section.focus'],
  },
  Condition: {
    steps: [context, { from: 'assertedDate', to: 'recordedDate' }],
    onlyR4: ['recorder', 'stage.type'],
  },
  Coverage: {
    steps: [{ from: 'grouping' }, { from: 'sequence' }],
    onlyR4: ['class', 'costToBeneficiary', 'subrogation'],
  },
  Device: {
    steps: [
      { from: 'udi.name' },
      { from: 'udi', to: 'udiCarrier' },
      { from: 'model', to: 'modelNumber' },
      { from: 'version', to: 'version', as: (value) => [{ value }] },
    ],
    onlyR4: [
      'definition',
      'statusReason',
      'distinctIdentifier',
      'serialNumber',
      'deviceName',
      'partNumber',
      'specialization',
      'property',
      'parent',
      'version.type',
      'version.component',
    ],
  },
  DeviceUseStatement: {
    steps: [{ from: 'indication', to: 'reasonCode' }, { from: 'whenUsed' }],
    onlyR4: ['basedOn', 'derivedFrom', 'reasonReference'],
  },
  DiagnosticReport: {
    steps: [
      context,
      { from: 'performer', to: 'performer', as: partOf('actor') },
      { from: 'image', to: 'media' },
      { from: 'codedDiagnosis', to: 'conclusionCode' },
    ],
    onlyR4: ['resultsInterpreter'],
  },
  DocumentReference: {
    steps: [
      { from: 'class', to: 'category' },
      { from: 'created' },
      { from: 'indexed', to: 'date' },
      { from: 'context.related', to: 'context.related', as: partOf('ref') },
    ],
  },
  Encounter: {
    steps: [
      { from: 'incomingReferral', to: 'basedOn' },
      { from: 'reason', to: 'reasonCode' },
      { from: 'diagnosis.role', to: 'diagnosis.use' },
    ],
    onlyR4: ['serviceType', 'reasonReference', 'location.physicalType'],
  },
  EpisodeOfCare: {},
  Flag: {},
  Goal: {
    steps: [
      {
        from: 'status',
        to: 'lifecycleStatus',
        as: codedAs({
          'in-progress': 'active',
          'on-target': 'active',
          'ahead-of-target': 'active',
          'behind-target': 'active',
          sustaining: 'active',
          achieved: 'completed',
        }),
      },
    ],
    onlyR4: ['achievementStatus'],
  },
  ImagingStudy: {
    steps: [
      context,
      { from: 'patient', to: 'subject' },
      { from: 'modalityList', to: 'modality' },
      { from: 'reason', to: 'reasonCode' },
      { from: 'uid' },
      { from: 'accession' },
      { from: 'availability' },
      { from: 'series.availability' },
      { from: 'series.performer' },
      { from: 'series.instance.sopClass' },
      { from: 'procedureReference' },
    ],
    onlyR4: [
      'identifier',
      'status',
      'location',
      'reasonReference',
      'note',
      'series.specimen',
      'series.performer',
      'series.instance.sopClass',
      'procedureReference',
    ],
  },
  Immunization: {
    steps: [
      asStatus('notGiven', 'not-done'),
      { from: 'date', to: 'occurrenceDateTime' },
      { from: 'practitioner.role', to: 'practitioner.function' },
      { from: 'practitioner', to: 'performer' },
      { from: 'explanation.reason', to: 'reasonCode' },
      { from: 'explanation.reasonNotGiven', to: 'statusReason' },
      { from: 'explanation' },
      { from: 'vaccinationProtocol.doseSequence', to: 'vaccinationProtocol.doseNumberPositiveInt' },
      { from: 'vaccinationProtocol.seriesDoses', to: 'vaccinationProtocol.seriesDosesPositiveInt' },
      { from: 'vaccinationProtocol.description' },
      { from: 'vaccinationProtocol.doseStatus' },
      { from: 'vaccinationProtocol.doseStatusReason' },
      { from: 'vaccinationProtocol', to: 'protocolApplied' },
    ],
    onlyR4: [
      'recorded',
      'reasonReference',
      'isSubpotent',
      'subpotentReason',
      'education',
      'programEligibility',
      'fundingSource',
    ],
  },
  List: {},
  Location: { onlyR4: ['hoursOfOperation', 'availabilityExceptions'] },
  Medication: {
    steps: [
      { from: 'isBrand' },
      { from: 'isOverTheCounter' },
      { from: 'ingredient.amount', to: 'ingredient.strength' },
      { from: 'package.batch', to: 'batch' },
      { from: 'package' },
      { from: 'image' },
    ],
    onlyR4: ['identifier', 'amount'],
  },
  MedicationAdministration: {
    steps: [
      definition,
      { from: 'performer.onBehalfOf' },
      asStatus('notGiven', 'not-done'),
      { from: 'reasonNotGiven', to: 'statusReason' },
      { from: 'prescription', to: 'request' },
    ],
    onlyR4: ['instantiates', 'performer.function'],
  },
  MedicationDispense: {
    steps: [
      { from: 'performer.onBehalfOf' },
      asStatus('notDone', 'declined'),
      { from: 'notDoneReasonCodeableConcept', to: 'statusReasonCodeableConcept' },
      { from: 'notDoneReasonReference', to: 'statusReasonReference' },
    ],
    onlyR4: ['performer.function', 'location'],
  },
  MedicationRequest: {
    steps: [
      definition,
      context,
      requester,
      { from: 'substitution.allowed', to: 'substitution.allowedBoolean' },
    ],
    onlyR4: [
      ...instantiates,
      'statusReason',
      'doNotPerform',
      'reportedBoolean',
      'reportedReference',
      'performer',
      'performerType',
      'courseOfTherapyType',
      'insurance',
      'dispenseRequest.initialFill',
      'dispenseRequest.dispenseInterval',
    ],
  },
  MedicationStatement: {
    steps: [asStatus('taken', 'not-taken', 'n'), { from: 'reasonNotTaken', to: 'statusReason' }],
  },
  NutritionOrder: { onlyR4: [...instantiates, 'instantiates', 'intent', 'note'] },
  Observation: {
    steps: [
      context,
      { from: 'comment', to: 'note', as: (text) => [{ text }] },
      // By its type a relation is `hasMember`, `derivedFrom` or none of R4.
      { from: 'related' },
    ],
    onlyR4: ['partOf', 'focus', 'hasMember', 'derivedFrom'],
  },
  Organization: {},
  Patient: { steps: [{ from: 'animal' }] },
  Practitioner: {},
  PractitionerRole: {},
  Procedure: {
    steps: [
      definition,
      context,
      renamedCode('status', { suspended: 'on-hold', aborted: 'stopped' }),
      asStatus('notDone', 'not-done'),
      { from: 'notDoneReason', to: 'statusReason' },
      { from: 'performer.role', to: 'performer.function' },
    ],
    onlyR4: [...instantiates, 'recorder', 'asserter'],
  },
  ProcedureRequest: {
    type: 'ServiceRequest',
    steps: serviceRequest,
    onlyR4: serviceRequestOnly,
  },
  QuestionnaireResponse: {
    steps: [
      context,
      { from: 'parent', to: 'partOf' },
      // A reference in STU3, a canonical in R4.
      { from: 'questionnaire' },
      { from: 'item.subject' },
    ],
    onlyR4: ['questionnaire'],
  },
  ReferralRequest: {
    type: 'ServiceRequest',
    steps: [
      ...serviceRequest,
      { from: 'groupIdentifier', to: 'requisition' },
      { from: 'type', to: 'category' },
      { from: 'serviceRequested', to: 'code' },
      { from: 'specialty', to: 'performerType' },
      { from: 'recipient', to: 'performer' },
      { from: 'description' },
    ],
    onlyR4: serviceRequestOnly,
  },
  RelatedPerson: { onlyR4: ['communication'] },
  Specimen: { onlyR4: ['condition', 'collection.duration', 'collection.fastingStatusCodeableConcept'] },
};
