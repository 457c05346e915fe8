import { escapeXml } from '../text/escapeXml.js';

/** Markup that was made by {@link html}, and by nothing else. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup stands as it is, a list one after another. */
export type HtmlPart = string | number | Html | readonly Html[] | undefined;

/**
 * Writes markup. Whatever is filled in as text is escaped, so that nothing in data can become markup; attributes always
 * stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, part] of parts.entries()) markup += markupOf(part) + (strings[index + 1] ?? '');
  return { markup };
}

/** Markup when there is something to show, and else nothing. */
export function when(condition: boolean, part: () => Html): Html {
  return condition ? part() : html``;
}

function markupOf(part: HtmlPart): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeXml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}
