import type { BundleEntry } from '../../fhir/Bundle.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Evidence } from '../../finding/Finding.js';
import type { Rule } from '../../finding/Rule.js';
import type { Answer, EntryRole } from '../session/Answer.js';
import { roleOf, transactionOfAnswer } from '../session/Answer.js';
import type { Session } from '../session/Session.js';
import type { Transaction } from '../Transaction.js';

/** What rules on an answer as a whole look at; their paths start at the Bundle. */
export interface AnswerSubject {
  readonly session: Session;
  readonly answer: Answer;
}

/** What rules on one resource of an answer look at; their paths start at the resource. */
export interface ResourceSubject extends AnswerSubject {
  readonly resource: FhirResource;
  /** Undefined when the resource is the answer itself. */
  readonly entry: BundleEntry | undefined;
  readonly role: EntryRole;
  readonly transaction: Transaction | undefined;
}

/** Each resource of an answer: those in its entries, or the answer itself. */
export function resourceSubjects({ session, answer }: AnswerSubject): readonly ResourceSubject[] {
  const transaction = transactionOfAnswer(answer);
  const { bundle, resource } = answer;
  if (bundle === undefined) {
    return resource === undefined || resource.resourceType === 'OperationOutcome'
      ? []
      : [{ session, answer, transaction, resource, entry: undefined, role: 'match' }];
  }
  const subjects: ResourceSubject[] = [];
  for (const entry of bundle.entries) {
    const { resource } = entry;
    if (resource === undefined) continue;
    subjects.push({ session, answer, transaction, resource, entry, role: roleOf(entry, transaction) });
  }
  return subjects;
}

/** The data types of which every element is visited. */
export type VisitedType = 'Coding' | 'CodeableConcept' | 'Reference' | 'Identifier';

/** What rules on one element look at; their paths start at the element. */
export interface ElementSubject {
  readonly value: Readonly<Record<string, unknown>>;
  readonly of: ResourceSubject;
}

/** A rule on every element of a data type, wherever it stands in a resource. */
export interface ElementRule<E extends Evidence = Evidence> extends Rule<ElementSubject, E> {
  readonly visits: VisitedType;
}

/** Defines a rule on every element of a data type. */
export function defineElementRule<E extends Evidence>(rule: ElementRule<E>): ElementRule<E> {
  return rule;
}
