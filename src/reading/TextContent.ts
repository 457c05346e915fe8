import type { Release } from '../fhir/Release.js';
import type { Places } from './Places.js';
import type { ReadResource } from './ReadResource.js';
import type { SampleVisitor } from './release/ReleaseSample.js';
import type { TextForm } from './TextForm.js';

/** A text as read in one of its forms, as far as that goes without knowing the release. */
export interface TextContent {
  readonly form: TextForm;
  readonly places: Places;
  /** What of the resources may tell the release. */
  readonly samples: (visit: SampleVisitor) => void;
  /** The resources; those of XML can't be made without release. */
  readonly resources: (release: Release | undefined) => readonly ReadResource[];
}
