import { hops } from '../../taxonomy/hops.js';
import { printableText } from '../text/printable.js';
import type { Html } from './Html.js';
import { html, when } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** Differences that stand below the picture; all stand with their issues. */
const shownChanges = 6;

/** What changed on the way, from source to person: the picture in sentences. */
export function changeList({ report, texts, describe, language }: HtmlContext): Html {
  const { stations, changes, moreChanges } = texts.chain;
  const sorted = [...report.differences].sort(
    (a, b) => hops.indexOf(a.firstDeviatingHop) - hops.indexOf(b.firstDeviatingHop),
  );
  const hidden = sorted.length - shownChanges;
  if (sorted.length === 0) return html``;
  return html`<h3 id="changes" class="changes-title">${changes}</h3>
    <ol class="changes" aria-labelledby="changes">
      ${sorted.slice(0, shownChanges).map((difference) => {
        const { hops: compared, firstDeviatingHop: to } = difference;
        const from = compared[compared.indexOf(to) - 1];
        const way = [from, to].flatMap((hop) => (hop === undefined ? [] : [stations[hop].name])).join(' → ');
        return html`<li><strong>${way}</strong> ${printableText(describe(difference, language))}</li>`;
      })}
    </ol>
    ${when(hidden > 0, () => html`<p class="more">${moreChanges(hidden)}</p>`)}`;
}
