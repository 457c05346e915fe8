import type { ResponsibilityRule } from './PartyVote.js';

/** Words tell less than a shift that evidence decides. */
const weight = 0.75;

/** A party that the words hardly point to gets no reason of them. */
const least = 0.1;

/** Whom the words of a report point to. */
export const words: ResponsibilityRule = ({ symptom: { shifts, responsible }, pointedTo = [] }) =>
  pointedTo
    .filter(({ probability }) => probability >= least)
    .map(({ party, probability, cues }) => {
      const [shift, ...others] = party === responsible.primary ? [] : shifts.filter(({ to }) => to === party);
      return {
        party,
        weight: weight * probability,
        basis: 'evidence',
        reason: {
          reason: 'words',
          cues,
          // Which of several shifts it is, words do not tell.
          ...(shift !== undefined && others.length === 0 && { shift: shift.id }),
        },
      };
    });
