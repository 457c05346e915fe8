import type { Actor } from './actors.js';
import { actors } from './actors.js';
import type { ActorSign } from './actorSigns.js';
import { actorSigns } from './actorSigns.js';
import { clausesOf } from './clausesOf.js';
import { conceptMatcher } from './conceptMatcher.js';
import type { Deed } from './deeds.js';
import { deeds } from './deeds.js';

/** How a clause speaks of what it is about. */
type Tone = 'good' | 'bad' | 'mixed' | 'said';

/** What stands right before an actor and says whose or which it is. */
const asides = ['own', 'other', 'all', 'only', 'this', 'beyond'] as const satisfies readonly ActorSign[];

/** Asides that change what a tone means: another one that is in order is no news of this one. */
const tonedAsides: ReadonlySet<ActorSign> = new Set(['own', 'other', 'all', 'only']);

/** How many words back an aside can stand. */
const reach = [1, 2] as const;

/** Of whom one can be: those who write "our gateway" or "we, the app". */
const speakers: ReadonlySet<Actor> = new Set(['pgo', 'dva', 'xis', 'zorgaanbieder']);

interface Named {
  readonly actor: Actor;
  readonly at: number;
  readonly asides: readonly ActorSign[];
}

interface ReadClause {
  readonly tone: Tone;
  readonly named: readonly Named[];
  readonly done: readonly { readonly deed: Deed; readonly at: number }[];
  readonly has: (sign: ActorSign) => boolean;
}

const actorsAt = conceptMatcher(actors);
const signsAt = conceptMatcher(actorSigns);
const deedsAt = conceptMatcher(deeds);

/**
 * What a report says of who is at work: whom it clears (`good:xis`), whom it blames (`bad:pgo`), who does what
 * (`supply:xis`, `not-show:pgo`), in which order (`good:xis>bad:pgo`), of whom the reporter is one (`own:pgo`),
 * whether it is at one or at all, what is named as cause. In terms of the chain, so that it means the same whatever
 * the symptom and however it is put.
 */
export function partyCues(text: string, speaker?: Actor): readonly string[] {
  const read = clausesOf(text).map(readClause);
  const own = speaker ?? ownOf(read);
  const clauses = read.map((clause) => withSpeaker(clause, own));
  return [
    ...new Set([
      ...(own === undefined ? [] : [`own:${own}`]),
      ...clauses.flatMap(cuesOf),
      ...deedsOf(clauses),
      ...courseOf(clauses),
    ]),
  ];
}

function readClause(words: readonly string[]): ReadClause {
  const signs = words.map((_, index) => signsAt(words, index) as readonly ActorSign[]);
  const has = (sign: ActorSign): boolean => signs.some((own) => own.includes(sign));
  const named = words.flatMap((_, at) =>
    [...new Set(actorsAt(words, at) as readonly Actor[])].map((actor) => ({
      actor,
      at,
      asides: asides.filter((sign) => reach.some((back) => signs[at - back]?.includes(sign) === true)),
    })),
  );
  const done = words.flatMap((_, at) =>
    [...new Set(deedsAt(words, at) as readonly Deed[])].map((deed) => ({ deed, at })),
  );
  return { tone: toneOf(has), named, done, has };
}

function toneOf(has: (sign: ActorSign) => boolean): Tone {
  if (has('bad') && has('not')) return 'mixed';
  if (has('bad') || has('not')) return 'bad';
  return has('good') ? 'good' : 'said';
}

/** Who "we" are, when the text says so: "our gateway", "we as an app". */
function ownOf(clauses: readonly ReadClause[]): Actor | undefined {
  return clauses
    .flatMap(({ named }) => named.filter((one) => speakers.has(one.actor) && isOurs(one, named)))
    .map(({ actor }) => actor)[0];
}

function isOurs({ at }: Named, named: readonly Named[]): boolean {
  return named.some((one) => one.actor === 'we' && reach.some((back) => one.at === at - back));
}

/** The clause with "we" as who those are; "our" that goes with a name is no actor by itself. */
function withSpeaker(clause: ReadClause, own: Actor | undefined): ReadClause {
  const named = clause.named
    .filter(
      ({ actor, at }) =>
        actor !== 'we' ||
        !clause.named.some((one) => one.actor !== 'we' && reach.some((back) => at === one.at - back)),
    )
    .map((one) => (one.actor === 'we' && own !== undefined ? { ...one, actor: own } : one));
  return { ...clause, named };
}

function cuesOf({ tone, named, has }: ReadClause): readonly string[] {
  const told = named.flatMap(({ actor, asides: besides }) => [
    `named:${actor}`,
    `${tone}:${actor}`,
    ...besides.map((sign) => `${sign}:${actor}`),
    ...besides.filter((sign) => tonedAsides.has(sign)).map((sign) => `${sign}:${tone}:${actor}`),
    ...(['cause', 'need', 'chose'] as const).filter(has).map((sign) => `${sign}:${actor}`),
  ]);
  return has('we') || has('own') ? [...told, `spoken:${tone}`] : told;
}

/** What is done, by the actor that is named last before it; by whom the clause before was about, when it names none. */
function deedsOf(clauses: readonly ReadClause[]): readonly string[] {
  let about: readonly Named[] = [];
  return clauses.flatMap(({ named, done, has }) => {
    const doers = named.length > 0 ? named : about;
    const refusal = has('not') ? 'not-' : '';
    const cues = done.flatMap(({ deed, at }) =>
      doersOf(doers, at).map((actor) => `${refusal}${deed}:${actor}`),
    );
    if (named.length > 0) about = lastOf(named).map((one) => ({ ...one, at: -1 }));
    return cues;
  });
}

function doersOf(doers: readonly Named[], at: number): readonly Actor[] {
  const before = doers.filter((one) => one.at <= at);
  const near = before.length > 0 ? lastOf(before) : doers.filter((one) => one.at === doers[0]?.at);
  return near.map(({ actor }) => actor);
}

function lastOf(named: readonly Named[]): readonly Named[] {
  const last = named.at(-1)?.at;
  return named.filter(({ at }) => at === last);
}

/** In which order the text goes from what is in order to what is not. */
function courseOf(clauses: readonly ReadClause[]): readonly string[] {
  const course = clauses.flatMap(({ tone, named }) =>
    [...new Set(named.map(({ actor }) => actor))].map((actor) => ({ tone, actor })),
  );
  const [first] = course;
  return [
    ...course.flatMap((one, index) =>
      course
        .slice(index + 1)
        .filter(({ tone, actor }) => tone !== one.tone && actor !== one.actor)
        .map((next) => `${one.tone}:${one.actor}>${next.tone}:${next.actor}`),
    ),
    ...(first === undefined ? [] : [`first:${first.tone}:${first.actor}`]),
  ];
}

/** False for a cue that helps to decide and tells a reader nothing: who is only named, by what it began, what is not chosen. */
export function isTellingCue(cue: string): boolean {
  return !/^(?:named|first|beyond|spoken|tell|mend|not-(?:tell|mend|err|decide|expire)):|said|mixed/.test(
    cue,
  );
}
