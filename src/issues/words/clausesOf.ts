import { foldWord } from './foldWord.js';

/** What is read of a text that is longer: its beginning and its end. */
const lengthRead = { start: 4000, end: 1000 } as const;

const tokens =
  /https?:\/\/\S+|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|\d{1,2}:\d{2}|[a-z]\d{2}(?:\.\d{1,2})?(?![a-z\d])|\d+(?:[.,]\d+)*|[a-z][a-z\d]*(?:[_'.-][a-z\d]+)*|[^\sa-z\d]/g;

const clauseEnds: ReadonlySet<string> = new Set(
  '. , ; : ! ? | maar but aber terwijl while alleen waardoor daardoor omdat doordat zodat because so'.split(
    ' ',
  ),
);

/**
 * The clauses of a report, each as words folded to how they sound; numbers, codes and places are classes in angle
 * brackets. Never fails, whatever the text.
 */
export function clausesOf(text: string): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const token of plain(text).match(tokens) ?? []) {
    if (clauseEnds.has(token)) clauses.push([]);
    const word = classOf(token);
    if (word !== undefined) clauses.at(-1)?.push(...word);
  }
  return clauses;
}

/** Lower case, without accents, control characters, and what is not seen: soft hyphens and the like. */
function plain(text: string): string {
  const { start, end } = lengthRead;
  const read = text.length > start + end ? `${text.slice(0, start)} ${text.slice(-end)}` : text;
  return read
    .replace(/\p{Cf}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replace(/([nst])['’]([ts])\b/g, '$1$2')
    .replace(/\p{Cc}/gu, ' ');
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
