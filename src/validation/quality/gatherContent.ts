import type { TypeNode } from '../../definitions/compile/TypeNode.js';
import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { ContentPlace } from './ContentPlace.js';
import { placeText } from './ContentPlace.js';
import type {
  ContentConcept,
  ContentDate,
  ContentElement,
  ContentObject,
  ContentText,
} from './ResourceContent.js';
import { codingsOf, wordsOf } from './readConcept.js';
import { textKindOf } from './textKindOf.js';
import { surveyText } from './textSigns.js';

/** What one resource holds, and where it stands. */
export interface GatheredContent {
  readonly resource: FhirResource;
  readonly type: TypeNode;
  readonly contained: boolean;
  /** Path of the resource: its type, or for one inside another, where it stands in that. */
  readonly root: string;
  readonly texts: readonly ContentText[];
  readonly concepts: readonly ContentConcept[];
  readonly codings: readonly ContentConcept[];
  readonly quantities: readonly ContentElement[];
  readonly dates: readonly ContentDate[];
}

/** Elements nested deeper are left to the walk, which reports them. */
const maxDepth = 100;

/**
 * Gathers the content of a resource and of the resources inside it, each apart, in one traversal. What the
 * definitions do not know is passed over, and so are resources that define things instead of telling about a person;
 * both are for the walk.
 */
export function gatherContent(
  resource: FhirResource,
  definitions: CompiledDefinitions,
): readonly GatheredContent[] {
  const gathered: GatheredContent[] = [];
  gatherResource(resource, { root: resource.resourceType, contained: false }, { definitions, gathered });
  return gathered;
}

interface Gathering {
  readonly definitions: CompiledDefinitions;
  readonly gathered: GatheredContent[];
}

/** The lists that are being filled for one resource. */
interface Draft {
  readonly root: string;
  readonly texts: ContentText[];
  readonly concepts: ContentConcept[];
  readonly codings: ContentConcept[];
  readonly quantities: ContentElement[];
  readonly dates: ContentDate[];
  readonly gathering: Gathering;
}

function gatherResource(
  resource: FhirResource,
  { root, contained }: { readonly root: string; readonly contained: boolean },
  gathering: Gathering,
): void {
  const type = gathering.definitions.type(resource.resourceType);
  if (type?.kind !== 'resource' || definesThings(type) || notForReaders.has(type.name)) return;
  const draft: Draft = { root, texts: [], concepts: [], codings: [], quantities: [], dates: [], gathering };
  const { texts, concepts, codings, quantities, dates } = draft;
  gathering.gathered.push({ resource, type, contained, root, texts, concepts, codings, quantities, dates });
  gatherProperties(resource, type, undefined, 0, draft);
}

/** Resources by which systems keep each other informed, and raw sequences of genes; nobody reads them. */
const notForReaders: ReadonlySet<string> = new Set([
  'AuditEvent',
  'Binary',
  'Endpoint',
  'Linkage',
  'MeasureReport',
  'MessageHeader',
  'MolecularSequence',
  'OperationOutcome',
  'Provenance',
  'Sequence',
  'Subscription',
]);

/** Definitions, and what servers tell about themselves, have a publisher. */
function definesThings({ properties }: TypeNode): boolean {
  return properties.has('publisher');
}

function gatherProperties(
  object: ContentObject,
  owner: TypeNode,
  parent: ContentPlace | undefined,
  depth: number,
  draft: Draft,
): void {
  if (depth > maxDepth) return;
  for (const key in object) {
    const property = owner.properties.get(key);
    const type = property?.type();
    if (property === undefined || type === undefined) continue;
    const value = object[key];
    if (!Array.isArray(value)) {
      gatherValue(value, type, { parent, property, index: -1 }, owner, depth, draft);
      continue;
    }
    for (let index = 0; index < value.length; index++) {
      gatherValue(value[index], type, { parent, property, index }, owner, depth, draft);
    }
  }
}

function gatherValue(
  value: unknown,
  type: TypeNode,
  place: ContentPlace,
  owner: TypeNode,
  depth: number,
  draft: Draft,
): void {
  if (type.kind === 'primitive') {
    if (typeof value === 'string') gatherPrimitive(value, type.name, place, owner, draft);
    return;
  }
  if (!isRecord(value)) return;
  if (type.kind === 'resource') {
    if (!isFhirResource(value)) return;
    const root = `${draft.root}.${placeText(place)}`;
    gatherResource(value, { root, contained: place.property.key === 'contained' }, draft.gathering);
    return;
  }
  if (type.name === 'CodeableConcept') draft.concepts.push(conceptOf(value, place));
  else if (type.name === 'Coding') {
    if (owner.name !== 'CodeableConcept' && owner.name !== 'Meta')
      draft.codings.push(conceptOf(value, place));
  } else if (type.name === 'Quantity' || type.base === 'Quantity') draft.quantities.push({ value, place });
  gatherProperties(value, type, place, depth + 1, draft);
}

function conceptOf(value: ContentObject, place: ContentPlace): ContentConcept {
  return { value, place, codings: codingsOf(value), words: wordsOf(value) };
}

function gatherPrimitive(
  value: string,
  type: string,
  place: ContentPlace,
  owner: TypeNode,
  draft: Draft,
): void {
  if (type === 'string' || type === 'markdown') {
    draft.texts.push({ value, kind: textKindOf(place.property, owner), signs: surveyText(value), place });
  } else if (type === 'xhtml') {
    // Long as they are, of narratives only the characters beyond ASCII are looked at.
    if (!plain.test(value)) draft.texts.push({ value, kind: 'narrative', signs: surveyText(value), place });
  } else if (type === 'date' || type === 'dateTime' || type === 'instant') {
    draft.dates.push({ value, place });
  }
}

const plain = /^[\t\n\r\u0020-\u007E]*$/;
