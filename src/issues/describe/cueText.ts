import type { Translated } from '../../foundation/Language.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import { parties } from '../../taxonomy/parties.js';
import type { Actor } from '../words/actors.js';

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

const places: Readonly<Record<Exclude<Actor, PartyCode>, Translated>> = {
  xis: { nl: 'bron', en: 'source' },
  dossier: { nl: 'dossier', en: 'record' },
};

/** A cue of who is at work, such as `good:xis>bad:pgo`, in words: "bron: in orde, daarna PGO-leverancier: niet in orde". */
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
  const said = pieces.flatMap((piece) => signs[piece] ?? []);
  return {
    nl: `${nl}: ${said.map((sign) => sign.nl).join(', ')}`,
    en: `${en}: ${said.map((sign) => sign.en).join(', ')}`,
  };
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
