import type { Assignment } from '../../issues/assignIssues.js';
import { categories } from '../../taxonomy/categories.js';
import { parties } from '../../taxonomy/parties.js';
import { severityLevels } from '../../taxonomy/severityLevels.js';
import type { Html } from './Html.js';
import { html } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** Search and filter. Hidden until the script runs: without it all issues are there. */
export function filterBar(assignments: readonly Assignment[], { texts, language }: HtmlContext): Html {
  const { filter } = texts;
  const named = [...new Set(assignments.map(({ party }) => party))];
  return html`<form id="filter" hidden role="search" aria-label="${filter.title}">
      <label class="search"><span>${filter.search}</span><input id="filter-text" type="search" autocomplete="off" /></label>
      ${choice(
        'party',
        filter.party,
        filter.all,
        named.map((code) => [code, parties[code].label[language]]),
      )}
      ${choice(
        'severity',
        filter.severity,
        filter.all,
        Object.entries(severityLevels).map(([code, { label }]) => [code, label[language]]),
      )}
      ${choice(
        'category',
        filter.category,
        filter.all,
        Object.entries(categories).map(([code, { label }]) => [code, label[language]]),
      )}
      <p class="buttons">
        <button type="button" id="open-all">${filter.openAll}</button>
        <button type="button" id="close-all">${filter.closeAll}</button>
        <button type="button" id="print">${filter.print}</button>
      </p>
      <p class="shown"><output id="filter-count" for="filter-text">${assignments.length}</output>/${assignments.length} ${filter.shown}</p>
    </form>
    <p id="filter-none" class="muted" hidden>${filter.none}</p>`;
}

function choice(
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [code: string, label: string])[],
): Html {
  return html`<label
    ><span>${label}</span
    ><select id="filter-${name}">
      <option value="">${all}</option>
      ${options.map(([code, text]) => html`<option value="${code}">${text}</option>`)}
    </select></label
  >`;
}
