/** What an issue is about, in words that the Java validator's texts and our codes both map to. */
export type IssueKind =
  | 'cardinality'
  | 'unknown-element'
  | 'type'
  | 'primitive'
  | 'json'
  | 'value'
  | 'slicing'
  | 'binding'
  | 'extension'
  | 'reference'
  | 'bundle'
  | 'document'
  | 'invariant'
  | 'narrative'
  | 'profile'
  | 'attachment'
  | 'questionnaire'
  | 'other';

/** The Java validator gives free text; these parts of it tell what an issue is about. The first that fits counts. */
const byText: readonly (readonly [RegExp, IssueKind])[] = [
  [/^Error parsing JSON|must be an? (?:Object|Array)|must be a simple value|array cannot be empty/i, 'json'],
  [/Comments are not allowed|has no quotes/i, 'json'],
  [
    /Unrecognized property|Undefined element|Undefined attribute|type of element .* is not known/i,
    'unknown-element',
  ],
  [/profile match .* among choices|not found within the bundle\/resource|aggregation mode/i, 'reference'],
  [/valid Target for this element|Unable to resolve resource|dom-3/i, 'reference'],
  [/Slice '|match any known slice/i, 'slicing'],
  [/Constraint failed/i, 'invariant'],
  [/minimum required|max allowed|is required in order to/i, 'cardinality'],
  [/xhtml|html|\bdiv\b/i, 'narrative'],
  [/permitted (?:maximum|minimum) value|specified minimum value|shorter than permitted/i, 'value'],
  [/LinkId|questionnaire|answer|enableWhen|required item|required group|sub-items/i, 'questionnaire'],
  [
    /mime type|attachment is too large|set of permitted|allowed (?:min|max)imum|decimal places/i,
    'questionnaire',
  ],
  [/Attachment Size/i, 'attachment'],
  [/reachable by traversing|in the bundle|Multiple matches/i, 'document'],
  [/fullUrl|Bundle entry|entry missing/i, 'bundle'],
  [/extension/i, 'extension'],
  [/fixed value|pattern/i, 'value'],
  [/value set|valid code/i, 'binding'],
  [/not a valid|not valid base64|longer than permitted|UUIDs must|Invalid Resource id/i, 'primitive'],
  [/must have a timezone|Primitive types must|Too long/i, 'primitive'],
  [/definition allows for the type|type .* is not valid|URLs must/i, 'type'],
  [/profile/i, 'profile'],
];

/** What an issue of the Java validator is about. */
export function javaKind(text: string): IssueKind {
  return byText.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}

/** Our codes by family, or in full where a family holds more than one kind. */
const byCode: readonly (readonly [string, IssueKind])[] = [
  ['element/required-missing', 'cardinality'],
  ['element/too-many', 'cardinality'],
  ['element/too-few', 'cardinality'],
  ['element/unknown', 'unknown-element'],
  ['element/type-not-allowed', 'type'],
  ['element/several-choices', 'type'],
  ['element/empty', 'invariant'],
  ['element/', 'json'],
  ['json/', 'json'],
  ['xml/', 'json'],
  ['text/', 'json'],
  ['primitive/', 'primitive'],
  ['value/attachment', 'attachment'],
  ['value/', 'value'],
  ['slice/', 'slicing'],
  ['binding/', 'binding'],
  ['extension/', 'extension'],
  ['reference/', 'reference'],
  ['bundle/document', 'document'],
  ['bundle/', 'bundle'],
  ['invariant/', 'invariant'],
  ['narrative/', 'narrative'],
  ['questionnaire/', 'questionnaire'],
  ['resource/', 'type'],
  ['profile/', 'profile'],
];

/** What one of our codes is about. */
export function ourKind(code: string): IssueKind {
  return byCode.find(([start]) => code.startsWith(start))?.[1] ?? 'other';
}

/**
 * Kinds that are one defect in two words: Java calls a missing slice a cardinality, a rule of ours that takes the place
 * of a published constraint goes by its own code, and a document is a Bundle.
 */
const alike: readonly (readonly IssueKind[])[] = [
  ['cardinality', 'slicing'],
  ['invariant', 'bundle', 'document', 'reference', 'narrative', 'json', 'extension'],
  ['document', 'bundle', 'reference'],
  ['type', 'unknown-element', 'profile', 'slicing'],
  ['value', 'slicing'],
  ['primitive', 'value', 'json', 'attachment'],
  ['questionnaire', 'attachment'],
];

/** Whether two kinds may stand for the same defect. */
export function sameKind(java: IssueKind, ours: IssueKind): boolean {
  return java === ours || alike.some((kinds) => kinds.includes(java) && kinds.includes(ours));
}
