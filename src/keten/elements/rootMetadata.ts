/**
 * Elements of a resource that say nothing about the person: how it is called and kept here, how it is told in the
 * narrative, and where its parts stand (contained resources are compared as resources).
 */
export const rootMetadata: ReadonlySet<string> = new Set([
  'resourceType',
  'id',
  'meta',
  'text',
  'implicitRules',
  'language',
  'contained',
  'fhir_comments',
]);
