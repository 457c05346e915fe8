import type { Language, Translated } from '../foundation/Language.js';
import { hopDifferenceKinds } from '../taxonomy/hopDifferenceKinds.js';
import { hopFacts } from '../taxonomy/hops.js';
import { parties } from '../taxonomy/parties.js';
import type { HopDifference, HopDifferenceReason } from './HopDifference.js';

/** Puts a difference between hops into words: what deviates, where that shows first, and who must act, with the reason. */
export function describeDifference(difference: HopDifference, language: Language): string {
  const { kind, resourceType, path, firstDeviatingHop, values, backAt, party } = difference;
  const hop = hopFacts[firstDeviatingHop].label[language];
  const what = path === undefined ? resourceType : `'${path}'`;
  const change = `${what} ${hopDifferenceKinds[kind].label[language]}${valuesText(values, language)}`;
  const sentences = [
    `In ${hop}: ${change}.`,
    reasonText(difference)[language],
    backAt === undefined ? '' : backText(hopFacts[backAt].label)[language],
    actText(difference.because.reason, parties[party].named)[language],
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function valuesText(values: HopDifference['values'], language: Language): string {
  const { before, after } = values ?? {};
  if (before !== undefined && after !== undefined)
    return language === 'nl' ? ` ('${before}' werd '${after}')` : ` ('${before}' became '${after}')`;
  if (before !== undefined) return ` (was '${before}')`;
  return after === undefined ? '' : ` ('${after}')`;
}

function reasonText({ because, hops, path, before: from, after: to }: HopDifference): Translated {
  switch (because.reason) {
    case 'first-deviating-hop': {
      const before = hops[hops.indexOf(because.hop) - 1];
      if (before === undefined) return { nl: '', en: '' };
      const { nl, en } = hopFacts[before].label;
      if (path === undefined && to === undefined)
        return { nl: `Tot en met ${nl} staat het er nog.`, en: `Up to ${en} it is still there.` };
      if (path === undefined && from === undefined)
        return { nl: `Tot en met ${nl} staat het er niet.`, en: `Up to ${en} it is not there.` };
      return { nl: `Tot en met ${nl} is het onveranderd.`, en: `Up to ${en} it is unchanged.` };
    }
    case 'between-hops': {
      const [from, to] = [hopFacts[because.from].label, hopFacts[because.to].label];
      const named = because.candidates.map((party) => parties[party].named);
      return {
        nl: `Tussen ${from.nl} en ${to.nl} is niets vastgelegd: het kan zijn ontstaan bij ${named.map(({ nl }) => nl).join(' of ')}.`,
        en: `Nothing was captured between ${from.en} and ${to.en}: it may have arisen at ${named.map(({ en }) => en).join(' or ')}.`,
      };
    }
    case 'query-excludes':
      return {
        nl: `De parameter '${because.parameter}' van de vraag laat het weg.`,
        en: `The parameter '${because.parameter}' of the query leaves it out.`,
      };
    case 'page-not-fetched':
      return {
        nl: 'Het antwoord heeft een volgende pagina die niet is opgehaald.',
        en: 'The answer has a next page that was not fetched.',
      };
    case 'released-later':
      return {
        nl: 'Een latere vastlegging van dezelfde schakel heeft het wel.',
        en: 'A later capture of the same hop has it.',
      };
    case 'recorded-after-capture':
      return {
        nl: 'Het is vastgelegd nadat deze schakel was bekeken.',
        en: 'It was recorded after this hop was captured.',
      };
    case 'held-back':
      return {
        nl: `Alles van de laatste ${because.days} dagen ontbreekt, zoals bij uitgestelde vrijgave.`,
        en: `Everything of the last ${because.days} days is missing, as with deferred release.`,
      };
  }
}

function backText({ nl, en }: Translated): Translated {
  return { nl: `In ${nl} staat het er weer.`, en: `In ${en} it is there again.` };
}

function actText(reason: HopDifferenceReason['reason'], { nl, en }: Translated): Translated {
  if (reason === 'between-hops') return { nl: `Begin bij ${nl}.`, en: `Start with ${en}.` };
  return { nl: `Aan zet is ${nl}.`, en: `The party to act is ${en}.` };
}
