import { compareStrings } from '../../foundation/compareStrings.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import type { Case } from '../Case.js';
import type { PartyJudgement } from '../Classification.js';
import { duplicateSuspect } from './duplicateSuspect.js';
import { firstDeviatingHop } from './firstDeviatingHop.js';
import { manyResources } from './manyResources.js';
import type { PartyVote, ResponsibilityRule } from './PartyVote.js';
import { responsibilityShifts } from './responsibilityShifts.js';
import { routingRules } from './routingRules.js';
import { specification } from './specification.js';
import { spread } from './spread.js';
import { usualParties } from './usualParties.js';
import { words } from './words.js';

/** The rules of responsibility; evidence first, so that its reasons are told first. */
const rules: readonly ResponsibilityRule[] = [
  responsibilityShifts,
  specification,
  firstDeviatingHop,
  spread,
  duplicateSuspect,
  words,
  manyResources,
  usualParties,
  routingRules,
];

/** For how much what usually holds counts where something else speaks; of words it has been weighed already. */
const shareOfUsual = { withEvidence: 0.25, withWords: 0.05 } as const;

/** Weighs all reasons and orders the parties that may have to act. */
export function judgeParties(subject: Case): readonly PartyJudgement[] {
  const votes = rules.flatMap((rule) => rule(subject));
  const usual = shareOfUsualIn(votes);
  const byParty = new Map<PartyCode, PartyVote[]>();
  for (const vote of votes) {
    const cast = byParty.get(vote.party);
    if (cast === undefined) byParty.set(vote.party, [vote]);
    else cast.push(vote);
  }
  const scores = [...byParty].map(([party, cast]) => ({ party, cast, score: scoreOf(cast, usual) }));
  const total = scores.reduce((sum, { score }) => sum + score, 0);
  return scores
    .sort((a, b) => b.score - a.score || compareStrings(a.party, b.party))
    .map(({ party, cast, score }) => ({
      party,
      confidence: Math.round((score / Math.max(total, 1)) * 100) / 100,
      because: cast.map(({ reason }) => reason),
    }));
}

function shareOfUsualIn(votes: readonly PartyVote[]): number {
  const speaking = votes.filter(({ basis }) => basis === 'evidence');
  if (speaking.length === 0) return 1;
  return speaking.every(({ reason }) => reason.reason === 'words')
    ? shareOfUsual.withWords
    : shareOfUsual.withEvidence;
}

/** Reasons add up without ever making sure: 1 - (1 - a)(1 - b)... */
function scoreOf(votes: readonly PartyVote[], usual: number): number {
  let doubt = 1;
  for (const { weight, basis } of votes) {
    doubt *= 1 - weight * (basis === 'usual' ? usual : 1);
  }
  return 1 - doubt;
}
