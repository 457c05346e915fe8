import type { Translated } from '../../foundation/Language.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import { parties } from '../../taxonomy/parties.js';
import type { Actor } from '../words/actors.js';
import type { Deed } from '../words/deeds.js';

const signs: Readonly<Record<string, Translated>> = {
  good: { nl: 'in orde', en: 'in order' },
  bad: { nl: 'niet in orde', en: 'not in order' },
  own: { nl: 'van de melder zelf', en: "the reporter's own" },
  other: { nl: 'een andere', en: 'another one' },
  all: { nl: 'meer dan één', en: 'more than one' },
  only: { nl: 'alleen daar', en: 'only there' },
  this: { nl: 'deze ene', en: 'this one' },
  cause: { nl: 'als oorzaak genoemd', en: 'named as cause' },
  need: { nl: 'moet iets doen', en: 'has to do something' },
  chose: { nl: 'koos dit', en: 'chose this' },
};

/** Deeds as what is read of someone; in English the bare verb. */
const deedTexts: Readonly<Record<Deed, Translated>> = {
  hold: { nl: 'heeft het', en: 'hold it' },
  show: { nl: 'toont het', en: 'show it' },
  supply: { nl: 'levert het', en: 'supply it' },
  receive: { nl: 'ontvangt het', en: 'receive it' },
  lose: { nl: 'verliest het', en: 'lose it' },
  change: { nl: 'verandert het', en: 'change it' },
  refuse: { nl: 'weigert het', en: 'refuse it' },
  record: { nl: 'legt het vast', en: 'record it' },
  decide: { nl: 'kiest ervoor', en: 'choose so' },
  ask: { nl: 'vraagt erom', en: 'ask for it' },
  support: { nl: 'biedt het', en: 'support it' },
  store: { nl: 'bewaart het', en: 'keep it' },
  prescribe: { nl: 'schrijft het voor', en: 'prescribe it' },
  fail: { nl: 'geeft een fout', en: 'fail' },
  stall: { nl: 'antwoordt traag of niet', en: 'answer late or never' },
  publish: { nl: 'neemt het op', en: 'list it' },
  tell: { nl: 'zegt het', en: 'say so' },
  mend: { nl: 'moet iets doen', en: 'have to act' },
  err: { nl: 'vergist zich', en: 'err' },
  expire: { nl: 'is verlopen of verouderd', en: 'lapse' },
  preserve: { nl: 'laat het gelijk', en: 'keep it the same' },
};

const places: Readonly<Record<Exclude<Actor, PartyCode>, Translated>> = {
  xis: { nl: 'bron', en: 'source' },
  dossier: { nl: 'dossier', en: 'record' },
  we: { nl: 'melder', en: 'reporter' },
};

/**
 * A cue of who is at work in words: of `good:xis>bad:pgo` "bron: in orde, daarna PGO-leverancier: niet in orde", of
 * `not-show:pgo` "PGO-leverancier: toont het niet".
 */
export function cueText(cue: string): Translated {
  const told = cue.split('>').map(oneText);
  return {
    nl: told.map(({ nl }) => nl).join(', daarna '),
    en: told.map(({ en }) => en).join(', then '),
  };
}

function oneText(cue: string): Translated {
  const pieces = cue.split(':');
  const actor = pieces.pop() ?? '';
  const { nl, en } = labelOf(actor);
  const said = pieces.flatMap((piece) => signs[piece] ?? deedText(piece) ?? []);
  return {
    nl: `${nl}: ${said.map((sign) => sign.nl).join(', ')}`,
    en: `${en}: ${said.map((sign) => sign.en).join(', ')}`,
  };
}

function deedText(piece: string): Translated | undefined {
  const denied = piece.startsWith('not-');
  const text = (deedTexts as Readonly<Record<string, Translated>>)[
    denied ? piece.slice('not-'.length) : piece
  ];
  if (text === undefined) return undefined;
  return denied
    ? { nl: `${text.nl} niet`, en: `does not ${text.en}` }
    : { nl: text.nl, en: `does ${text.en}` };
}

function labelOf(actor: string): Translated {
  return (
    (places as Readonly<Record<string, Translated>>)[actor] ??
    (parties as Readonly<Record<string, { readonly label: Translated }>>)[actor]?.label ?? {
      nl: actor,
      en: actor,
    }
  );
}
