import type { Html } from './Html.js';
import { html, when } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** Inputs that are written out; the others are counted. */
const shownInputs = 200;

/** What was checked, and with which definitions. */
export function checkedSection(context: HtmlContext): Html {
  const { report, texts, version } = context;
  const { inputs, definitions } = report;
  const hidden = inputs.length - shownInputs;
  return html`<section aria-labelledby="checked">
      <h2 id="checked">${texts.checked}</h2>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="checked">
        <table>
          <thead>
            <tr>
              <th scope="col">${texts.input}</th>
              <th scope="col">${texts.release}</th>
              <th scope="col" class="figure">${texts.resources}</th>
            </tr>
          </thead>
          <tbody>
            ${inputs.slice(0, shownInputs).map(
              ({ release = '–', resources }, origin) => html`<tr>
                <th scope="row">${context.placeOf({ origin, path: '' })}</th>
                <td>${release}</td>
                <td class="figure">${resources}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${when(hidden > 0, () => html`<p class="more">${texts.more(hidden)}</p>`)}
    </section>
    <footer>
      ${when(
        definitions.length > 0,
        () =>
          html`<p>${texts.definitions}: ${definitions
            .flatMap(({ packages }) => packages.map((one) => `${one.name} ${one.version}`))
            .join(', ')}.</p>`,
      )}
      <p>${texts.masked}</p>
      <p>${texts.made(version)}</p>
    </footer>`;
}
