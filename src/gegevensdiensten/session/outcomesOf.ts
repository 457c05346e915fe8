import type { TransactionOutcome, TransactionState } from '../ConformanceResult.js';
import type { Transaction } from '../Transaction.js';
import type { Answer } from './Answer.js';
import { matchesOf, roleOf, transactionOfAnswer } from './Answer.js';
import type { Session } from './Session.js';

/** What became of every question of the gegevensdienst, and of every form of one that was asked. */
export function outcomesOf({ dienst, answers, recorded }: Session): readonly TransactionOutcome[] {
  const byKey = new Map<string, Answer[]>();
  const unclear = new Set<string>();
  for (const answer of answers) {
    const key = transactionOfAnswer(answer)?.key;
    if (answer.attribution.by === 'several') {
      for (const candidate of answer.attribution.candidates) unclear.add(candidate.key);
    }
    if (key === undefined) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [answer]);
    else known.push(answer);
  }
  const asked = askedQuestions(dienst.transactions, byKey);
  const outcomes: TransactionOutcome[] = [];
  for (const transaction of dienst.transactions) {
    const { key, variantOf, alternativeTo } = transaction;
    const own = byKey.get(key) ?? [];
    if (own.length > 0) outcomes.push(answered(key, own));
    else if (variantOf === undefined) {
      // Another form that was not asked either is no question of its own.
      if (alternativeTo !== undefined) continue;
      outcomes.push({ key, state: unasked(key), origins: [], matches: 0, includes: 0 });
    }
  }
  return outcomes;

  function unasked(key: string): TransactionState {
    if (asked.has(key)) return 'asked-otherwise';
    if (unclear.has(key)) return 'not-determinable';
    return recorded ? 'missing' : 'not-seen';
  }
}

/** The questions that were asked in any full form. */
function askedQuestions(
  transactions: readonly Transaction[],
  byKey: ReadonlyMap<string, readonly Answer[]>,
): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { key, alternativeTo } of transactions) {
    if (byKey.has(key)) asked.add(alternativeTo ?? key);
  }
  return asked;
}

function answered(key: string, answers: readonly Answer[]): TransactionOutcome {
  let matches = 0;
  let includes = 0;
  let refused = true;
  for (const answer of answers) {
    const transaction = transactionOfAnswer(answer);
    const status = answer.exchange?.response.status ?? 200;
    if (status >= 300 || answer.resource === undefined) continue;
    refused = false;
    if (answer.bundle === undefined || transaction?.sends !== undefined) matches++;
    else {
      matches += matchesOf(answer);
      for (const entry of answer.bundle.entries) if (roleOf(entry, transaction) === 'include') includes++;
    }
  }
  const state = refused ? 'refused' : matches > 0 ? 'answered' : 'empty';
  return { key, state, origins: answers.map(({ origin }) => origin), matches, includes };
}
