import type { FhirResource } from '../fhir/FhirResource.js';
import type { Finding } from '../finding/Finding.js';
import type { Places } from './Places.js';
import type { ReadResource } from './ReadResource.js';
import type { ReleaseVerdict } from './release/detectRelease.js';
import type { TextForm } from './TextForm.js';
import type { TextEncoding } from './text/decodeText.js';

/** A text as read. */
interface ReadText {
  readonly form: TextForm;
  /** Without byte order mark; empty when the bytes could not be read as text. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** What is wrong with the text, with line and column where it has a place. */
  readonly findings: readonly Finding[];
  /** Line and column of elements, and numbers as written; worked out when first asked for. */
  readonly places: Places;
}

/** How many resources came of it. */
export type ReadResources =
  | {
      readonly kind: 'resource';
      readonly resource: FhirResource;
      readonly resources: readonly [ReadResource];
    }
  | {
      readonly kind: 'resources';
      readonly resource?: undefined;
      readonly resources: readonly [ReadResource, ReadResource, ...ReadResource[]];
    }
  | { readonly kind: 'nothing'; readonly resource?: undefined; readonly resources: readonly [] };

/**
 * What came of reading a text: its resources, its release with what told it, and what is wrong. `kind` tells one
 * resource, several, or nothing; `findings` says why there is nothing.
 */
export type ReadResult = ReadText & ReadResources & ReleaseVerdict;
