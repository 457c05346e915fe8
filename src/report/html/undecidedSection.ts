import { cantTellReasons } from '../../finding/cantTellReasons.js';
import { capitalised } from '../text/capitalised.js';
import type { CantTell } from '../CantTell.js';
import type { Html } from './Html.js';
import { html, when } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** Subjects that are written out; the others are counted. */
const shownSubjects = 50;

/** What could not be decided, the most frequent first: how often, why, about what and where first. */
export function undecidedSection(context: HtmlContext): Html {
  const { report, texts } = context;
  const { cantTell } = report;
  if (cantTell.length === 0) return html``;
  const sorted = [...cantTell].sort((a, b) => b.count - a.count);
  const hidden = sorted.length - shownSubjects;
  return html`<section aria-labelledby="undecided">
    <h2 id="undecided">${texts.undecided}</h2>
    <p class="muted">${texts.undecidedAbout}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="undecided">
      <table>
        <thead>
          <tr>
            <th scope="col" class="figure">${texts.times}</th>
            <th scope="col">${texts.reason}</th>
            <th scope="col">${texts.where}</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.slice(0, shownSubjects).map((one) => row(one, context))}
        </tbody>
      </table>
    </div>
    ${when(hidden > 0, () => html`<p class="more">${texts.more(hidden)}</p>`)}
  </section>`;
}

function row({ code, reason, count, places, profile }: CantTell, { language, placeOf }: HtmlContext): Html {
  const [first] = places;
  return html`<tr>
    <td class="figure">${count}</td>
    <td>${capitalised(cantTellReasons[reason][language])}.<br /><code>${code}</code>${profile === undefined ? undefined : html`<br /><span class="place">${profile}</span>`}</td>
    <td class="place">${first === undefined ? '' : placeOf({ ...(first.origin !== undefined && { origin: first.origin }), path: first.at })}</td>
  </tr>`;
}
