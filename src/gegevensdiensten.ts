export { gegevensdienst, gegevensdiensten } from './gegevensdiensten/catalogue.js';
export type { CatalogueDienst, DienstName, DienstOf, DienstOfRelease } from './gegevensdiensten/catalogue.js';
export type {
  DienstFunction,
  DienstPackage,
  DienstStatus,
  Gegevensdienst,
  SystemRole,
} from './gegevensdiensten/Gegevensdienst.js';
export type {
  Cardinality,
  Interaction,
  QueryParameter,
  SentBundle,
  SentEntry,
  Transaction,
  Zib,
} from './gegevensdiensten/Transaction.js';
export type { AnswerOf, TransactionKeyOf } from './gegevensdiensten/AnswerOf.js';
export { gegevensdienstenFor } from './gegevensdiensten/gegevensdienstenFor.js';
export type { DienstMatch, DienstQuery } from './gegevensdiensten/gegevensdienstenFor.js';
export { transactionOf } from './gegevensdiensten/transactionOf.js';
export { buildRequests } from './gegevensdiensten/buildRequests.js';
export type {
  BuiltRequest,
  BuiltRequests,
  PlaceholderValues,
  RequestOptions,
} from './gegevensdiensten/buildRequests.js';
export { matchRequest } from './gegevensdiensten/matchRequest.js';
export type { RequestMatch } from './gegevensdiensten/RequestMatch.js';
export { checkGegevensdienst } from './gegevensdiensten/checkGegevensdienst.js';
export type { ConformanceOptions } from './gegevensdiensten/ConformanceOptions.js';
export type {
  ConformanceResult,
  TransactionOutcome,
  TransactionState,
} from './gegevensdiensten/ConformanceResult.js';
export type { SessionInput } from './gegevensdiensten/session/createSession.js';
export { UnknownGegevensdienstError } from './gegevensdiensten/UnknownGegevensdienstError.js';
export { UnknownTransactionError } from './gegevensdiensten/UnknownTransactionError.js';
export { looksLikeHar, readHar } from './reading/har/readHar.js';
export type { HarOptions } from './reading/har/readHar.js';
export type { HarExchange, HarLeftOut, HarReading } from './reading/har/HarReading.js';

export { placementOf } from './placement/placementOf.js';
export { placementCategories } from './placement/placementCategories.js';
export type { PlacementCategoryCode } from './placement/placementCategories.js';
export type { PlacementCategory, PlacementCodes } from './placement/PlacementCategory.js';
export type {
  AlternativePlace,
  Place,
  Placement,
  PlacementBasis,
  PlacementReason,
  PlacementSource,
} from './placement/Placement.js';
export { checkPlacement } from './placement/checkPlacement.js';
export type {
  PlacementCheck,
  PlacementProblem,
  PlacementProblemKind,
  ShownDocument,
  ShownItem,
  ShownSection,
} from './placement/checkPlacement.js';

export { readCapture } from './keten/readCapture.js';
export type { ReadCaptureOptions } from './keten/readCapture.js';
export { checkMedmijLists } from './gegevensdiensten/lists/checkMedmijLists.js';
export type { MedmijListResult } from './gegevensdiensten/lists/checkMedmijLists.js';
export { looksLikeMedmijList } from './gegevensdiensten/lists/readMedmijList.js';
export type { MedmijListKind } from './gegevensdiensten/lists/MedmijList.js';

// What the types above refer to.
export type { Confidence, FactSource } from './gegevensdiensten/FactSource.js';
export type { DefinedGegevensdienst, TransactionDrafts } from './gegevensdiensten/defineGegevensdienst.js';
export type { UrlParameter } from './fhir/parseRequestUrl.js';
export type { FormDraft, TransactionDraft } from './gegevensdiensten/TransactionDraft.js';
