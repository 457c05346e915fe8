import type { Assignment } from '../../issues/assignIssues.js';
import { parties } from '../../taxonomy/parties.js';
import { severityLevels } from '../../taxonomy/severityLevels.js';
import { symptomOf } from '../../taxonomy/symptoms.js';
import type { Html } from './Html.js';
import { html } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** Every assignment on a line, the gravest first within its party: what a board reads, with a link to the rest. */
export function glance(assignments: readonly Assignment[], { texts, language }: HtmlContext): Html {
  return html`<div class="scroll glance" tabindex="0" role="group" aria-label="${texts.glance}">
    <table>
      <thead>
        <tr>
          <th scope="col" class="figure">${texts.number}</th>
          <th scope="col">${texts.what}</th>
          <th scope="col">${texts.party}</th>
          <th scope="col">${texts.severity}</th>
          <th scope="col" class="figure">${texts.times}</th>
        </tr>
      </thead>
      <tbody>
        ${assignments.map(({ issues: [gravest, ...others], party, severity }, index) => {
          const seen = [gravest, ...others].reduce(
            (sum, { counts }) => sum + counts.findings + counts.duplicates + counts.differences,
            0,
          );
          return html`<tr>
            <td class="figure muted">${index + 1}</td>
            <td><a href="#issue-${index + 1}">${symptomOf(gravest.symptom).label[language]}</a></td>
            <td>${parties[party].label[language]}</td>
            <td><span class="pill ${severity}">${severityLevels[severity].label[language]}</span></td>
            <td class="figure">${seen}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
