import type { BundleEntry } from '../../fhir/Bundle.js';
import type { OAuthStep, ParsedExchange } from '../../fhir/parseRequest.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Finding } from '../../finding/Finding.js';
import type { ReadResult } from '../../reading/ReadResult.js';
import type { BundleSubject } from '../../validation/bundle/BundleSubject.js';
import type { ReferenceScope } from '../../validation/profile/ReferenceScope.js';
import type { RequestMatch } from '../RequestMatch.js';
import type { Transaction } from '../Transaction.js';
import type { AnswerLink } from './links.js';

/**
 * To which transaction an answer belongs, and how that is known: from the recorded request, from the self
 * link, from the profiles that its resources claim, or as the next page of another answer.
 */
export type Attribution =
  | {
      readonly by: 'request' | 'self-link' | 'profiles' | 'page';
      readonly transaction: Transaction;
      readonly match?: RequestMatch;
    }
  /** Several transactions fit equally well. */
  | { readonly by: 'several'; readonly candidates: readonly Transaction[] }
  /** A resource that is read because another refers to it. */
  | { readonly by: 'reference' }
  /** A step of the authorisation: how the PGO gets its token. */
  | { readonly by: 'oauth'; readonly step: OAuthStep }
  | { readonly by: 'nothing' };

/** Whether an entry was found, came along, or tells about the search. */
export type EntryRole = 'match' | 'include' | 'outcome';

/** One answer of a session: a Bundle or another resource, with the exchange when that was recorded. */
export interface Answer {
  /** Index of the input. */
  readonly origin: number;
  /** Index of the resource among those of the text, when the input is a text with several. */
  readonly item?: number;
  readonly exchange?: ParsedExchange;
  /** Present when the body is a Bundle. */
  readonly bundle?: BundleSubject;
  /** The links of that Bundle. */
  readonly links: readonly AnswerLink[];
  /** The body, when it is a resource. */
  readonly resource?: FhirResource;
  /** What came of reading it, when it was text. */
  readonly read?: ReadResult;
  /** The Bundle that was sent, when the request has one as its body. */
  readonly sent?: BundleSubject;
  /** What reading the text that was sent found. */
  readonly findings: readonly Finding[];
  readonly attribution: Attribution;
  readonly pages: PageSeries;
}

/** The pages of one query, in the order of the inputs. */
export interface PageSeries {
  readonly answers: readonly Answer[];
  /** False when a next link leads to an answer that is not at hand, or that holds no page. */
  readonly complete: boolean;
  /** False when a next link leads to an answer that is not at hand. */
  readonly followed: boolean;
  /** The resources on these pages. */
  readonly scope: ReferenceScope;
}

/** The transaction of an answer, when one is known. */
export function transactionOfAnswer({ attribution }: Pick<Answer, 'attribution'>): Transaction | undefined {
  return 'transaction' in attribution ? attribution.transaction : undefined;
}

/** The role of an entry: its search mode, or when that is absent what its type says. */
export function roleOf(entry: BundleEntry, transaction: Transaction | undefined): EntryRole {
  const { searchMode, resource } = entry;
  if (resource?.resourceType === 'OperationOutcome' || searchMode === 'outcome') return 'outcome';
  if (searchMode === 'include') return 'include';
  if (searchMode === 'match' || transaction === undefined) return 'match';
  return resource?.resourceType === transaction.resourceType ? 'match' : 'include';
}

/** How many entries of an answer were found. */
export function matchesOf(answer: Pick<Answer, 'bundle' | 'attribution'>): number {
  const transaction = transactionOfAnswer(answer);
  let count = 0;
  for (const entry of answer.bundle?.entries ?? []) {
    if (entry.resource !== undefined && roleOf(entry, transaction) === 'match') count++;
  }
  return count;
}
