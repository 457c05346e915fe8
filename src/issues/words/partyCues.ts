import type { Actor } from './actors.js';
import { actors } from './actors.js';
import type { ActorSign } from './actorSigns.js';
import { actorSigns } from './actorSigns.js';
import { clausesOf } from './clausesOf.js';
import { conceptMatcher } from './conceptMatcher.js';

/** How a clause speaks of what it is about. */
type Tone = 'good' | 'bad' | 'mixed' | 'said';

/** What stands right before an actor and says whose or which it is. */
const asides = ['own', 'other', 'all', 'only', 'this', 'beyond'] as const satisfies readonly ActorSign[];

/** How many words back that can stand. */
const reach = [1, 2] as const;

interface ReadClause {
  readonly tone: Tone;
  readonly named: readonly { readonly actor: Actor; readonly asides: readonly ActorSign[] }[];
  readonly has: (sign: ActorSign) => boolean;
}

const actorsAt = conceptMatcher(actors);
const signsAt = conceptMatcher(actorSigns);

/**
 * What a report says of who is at work: whom it clears (`good:xis`), whom it blames (`bad:pgo`), in which order
 * (`good:xis>bad:pgo`), of whom the reporter is one (`own:pgo`), whether it is at one or at all, what is named as
 * cause. In terms of the chain, so that it means the same whatever the symptom and however it is put.
 */
export function partyCues(text: string, speaker?: Actor): readonly string[] {
  const clauses = clausesOf(text).map(readClause);
  const cues = clauses.flatMap((clause) => cuesOf(clause, speaker));
  const course = clauses.flatMap(({ tone, named }) =>
    [...new Set(named.map(({ actor }) => actor))].map((actor) => ({ tone, actor })),
  );
  const [first] = course;
  return [
    ...new Set([
      ...cues,
      ...course.flatMap((one, index) =>
        course
          .slice(index + 1)
          .filter(({ tone }) => tone !== one.tone)
          .map((next) => `${one.tone}:${one.actor}>${next.tone}:${next.actor}`),
      ),
      ...(first === undefined ? [] : [`first:${first.tone}:${first.actor}`]),
    ]),
  ];
}

function readClause(words: readonly string[]): ReadClause {
  const signs = words.map((_, index) => signsAt(words, index) as readonly ActorSign[]);
  const has = (sign: ActorSign): boolean => signs.some((own) => own.includes(sign));
  const named = words.flatMap((_, index) =>
    (actorsAt(words, index) as readonly Actor[]).map((actor) => ({
      actor,
      asides: asides.filter((sign) => reach.some((back) => signs[index - back]?.includes(sign) === true)),
    })),
  );
  return { tone: toneOf(has), named, has };
}

function toneOf(has: (sign: ActorSign) => boolean): Tone {
  if (has('bad') && has('not')) return 'mixed';
  if (has('bad') || has('not')) return 'bad';
  return has('good') ? 'good' : 'said';
}

function cuesOf({ tone, named, has }: ReadClause, speaker: Actor | undefined): readonly string[] {
  const told = named.flatMap(({ actor, asides: besides }) => [
    `named:${actor}`,
    `${tone}:${actor}`,
    ...besides.map((sign) => `${sign}:${actor}`),
    ...besides.filter((sign) => sign === 'own' || sign === 'other').map((sign) => `${sign}:${tone}:${actor}`),
    ...(['cause', 'need', 'chose'] as const).filter(has).map((sign) => `${sign}:${actor}`),
  ]);
  if (!has('we') && !has('own')) return told;
  const spoken = speaker === undefined ? [] : [`own:${speaker}`, `own:${tone}:${speaker}`];
  return [...told, `we:${tone}`, ...spoken];
}

/** False for a cue that only says that someone is named, or by what it began: those help to decide, and tell nothing. */
export function isTellingCue(cue: string): boolean {
  return !/^(?:named|said|mixed|first|beyond|we):|said|mixed/.test(cue);
}
