/** What is found in composed answers, by code, and why it is right; read by a person, set by set. */
export const explanations: Readonly<Record<string, string>> = {
  'gegevensdienst/include-missing':
    'The query asks with `_include` for what is referred to (medication, care provider); the Bundle, composed of the resources that match, does not hold it.',
  'gegevensdienst/too-many-matches':
    'The set gives its one person two Patient resources, and the composer took both as the answer to `GET Patient`.',
  'gegevensdienst/included-profile-not-expected':
    'A home address came along as a Location with the profile of an address; the gegevensdienst names that of a care provider.',
  'gegevensdienst/reference-unresolvable':
    'What is referred to is in no Bundle of the session, and nobody tried to read it: it may resolve.',
  'gegevensdienst/transaction-unclear':
    'The query is of gegevensdienst 35 (translated dispenses), which the fixtures of 31 mix with it; its self link fits no question of 31.',
};
