import { foldWord } from './foldWord.js';

/** One word of a report. */
export interface Word {
  /** As it sounds; a class in angle brackets for numbers, codes and places. */
  readonly folded: string;
  /** True when its clause holds a negation. */
  readonly negated: boolean;
}

/** What is read of a text that is longer: its beginning and its end. */
const lengthRead = { start: 4000, end: 1000 } as const;

const tokens =
  /https?:\/\/\S+|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|\d{1,2}:\d{2}|[a-z]\d{2}(?:\.\d{1,2})?(?![a-z\d])|\d+(?:[.,]\d+)*|[a-z][a-z\d]*(?:[_'.-][a-z\d]+)*|[^\sa-z\d]/g;

const clauseEnds: ReadonlySet<string> = new Set(
  '. , ; : ! ? ( ) maar but aber terwijl while alleen'.split(' '),
);

const negations: ReadonlySet<string> = new Set(
  'niet nie nit geen gen gene zonder nergens nooit niks niets nul mist missen ontbreekt ontbreken no not none never without nothing nowhere cannot cant dont doesnt isnt kein keine keinen nicht ohne nie nichts'
    .split(' ')
    .map(foldWord),
);

/** Reads the words of a report, clause by clause. Never fails, whatever the text. */
export function readWords(text: string): readonly Word[] {
  const clauses: string[][] = [[]];
  for (const token of plain(text).match(tokens) ?? []) {
    if (clauseEnds.has(token)) clauses.push([]);
    const word = classOf(token);
    if (word !== undefined) clauses.at(-1)?.push(...word);
  }
  return clauses.flatMap((clause) => {
    const negated = clause.some((word) => negations.has(word));
    return clause.map((folded) => ({ folded, negated }));
  });
}

/** Lower case, without accents and control characters. */
function plain(text: string): string {
  const { start, end } = lengthRead;
  const read = text.length > start + end ? `${text.slice(0, start)} ${text.slice(-end)}` : text;
  return read
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([nst])['’]([ts])\b/g, '$1$2')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}

function classOf(token: string): readonly string[] | undefined {
  if (/^https?:/.test(token)) return ['<url>'];
  if (/^\d{1,4}[-/]\d{1,2}[-/]/.test(token)) return ['<date>'];
  if (/^\d{1,2}:\d{2}$/.test(token)) return ['<time>'];
  if (/^[a-z]\d{2}(?:\.\d+)?$/.test(token)) return ['<icpc>'];
  if (/^[1-5]\d{2}$/.test(token)) return [`<${token}>`, '<num>'];
  if (/^(?:1[89]|20)\d{2}$/.test(token)) return ['<year>'];
  if (/^\d{6,}$/.test(token)) return ['<longnum>'];
  if (/^\d/.test(token)) return ['<num>'];
  if (/^[.,;:!?()]$/.test(token)) return token === '?' ? ['<ask>'] : undefined;
  if (!/^[a-z]/.test(token)) return token === '-' || token === "'" || token === '"' ? undefined : ['<sign>'];
  return token
    .split(/[_'.-]/)
    .filter((part) => part !== '')
    .map(foldWord);
}
