/**
 * Lists whose order has meaning. FHIR says so of the parts of a name and the lines of an address ("This repeating
 * element order: …"); the sections of a document and the questions of a questionnaire are read in their order.
 */
export const orderedElements: ReadonlySet<string> = new Set([
  'given',
  'prefix',
  'suffix',
  'line',
  'section',
  'item',
]);
