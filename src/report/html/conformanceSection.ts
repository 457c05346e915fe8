import type { TransactionOutcome } from '../../gegevensdiensten/ConformanceResult.js';
import { capitalised } from '../text/capitalised.js';
import type { Html } from './Html.js';
import { html } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** Which questions of the gegevensdienst were answered: those with an answer as rows, the others by what became of them. */
export function conformanceSection(context: HtmlContext): Html {
  const { report, texts, words } = context;
  const { conformance } = report;
  if (conformance === undefined) return html``;
  const seen = conformance.transactions.filter(({ origins }) => origins.length > 0);
  const others = new Map<TransactionOutcome['state'], string[]>();
  for (const { key, state, origins } of conformance.transactions) {
    if (origins.length > 0) continue;
    const keys = others.get(state);
    if (keys === undefined) others.set(state, [key]);
    else keys.push(key);
  }
  return html`<section aria-labelledby="conformance">
    <h2 id="conformance">${texts.conformance} <code>${conformance.gegevensdienst}</code></h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="conformance">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.question}</th>
            <th scope="col">${texts.outcome}</th>
            <th scope="col" class="figure">${texts.found}</th>
            <th scope="col" class="figure">${texts.along}</th>
            <th scope="col">${texts.where}</th>
          </tr>
        </thead>
        <tbody>
          ${seen.map(
            ({ key, state, matches, includes, origins }) => html`<tr>
              <th scope="row">${key}</th>
              <td>${words.transactionStates[state]}</td>
              <td class="figure">${matches}</td>
              <td class="figure">${includes}</td>
              <td>${origins.map((origin) => context.placeOf({ origin, path: '' })).join(', ')}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${[...others].map(
      ([state, keys]) =>
        html`<p class="muted">${capitalised(words.transactionStates[state])} (${keys.length}): ${keys.join(', ')}.</p>`,
    )}
  </section>`;
}
