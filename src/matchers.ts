export { createMatchers } from './matchers/createMatchers.js';
export type { Matchers, PgoKetenMatchers } from './matchers/createMatchers.js';
export type { ArrivalOptions, ExpectationOptions, MatcherOptions } from './matchers/MatcherOptions.js';
export type { MatcherResult } from './matchers/MatcherResult.js';
export { MatcherInputError } from './matchers/MatcherInputError.js';
export { UnknownSymptomError } from './matchers/UnknownSymptomError.js';
