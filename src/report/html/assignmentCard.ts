import type { Assignment } from '../../issues/assignIssues.js';
import { classificationSentences } from '../../issues/describe/classificationSentences.js';
import { categories } from '../../taxonomy/categories.js';
import { reportPoints } from '../../taxonomy/reportPoints.js';
import { severityLevels } from '../../taxonomy/severityLevels.js';
import { symptomOf } from '../../taxonomy/symptoms.js';
import { causeDetails } from './causeDetails.js';
import type { Html } from './Html.js';
import { html, when } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** Causes of one assignment that are written out; the others are counted. */
const shownCauses = 40;

/** One thing that a party is asked to take up: what, who and why, where to report, and what was seen. */
export function assignmentCard(assignment: Assignment, number: number, context: HtmlContext): Html {
  const { language, texts } = context;
  const { issues, severity, party, reportTo, passedOnTo } = assignment;
  const [gravest] = issues;
  const parts = classificationSentences(gravest, language);
  const { label, definition } = symptomOf(gravest.symptom);
  const seen = issues.reduce(
    (sum, { counts }) => sum + counts.findings + counts.duplicates + counts.differences,
    0,
  );
  const hidden = issues.length - shownCauses;
  return html`<article
    class="card ${severity}"
    data-party="${party}"
    data-severity="${severity}"
    data-category="${gravest.category}"
    aria-labelledby="issue-${number}"
  >
    <h4 id="issue-${number}"><span class="number">${number}</span> ${label[language]}</h4>
    <p class="tags">
      <span class="pill ${severity}">${severityLevels[severity].label[language]}</span>
      <span class="tag">${categories[gravest.category].label[language]}</span>
      <code>${gravest.symptom}</code>
    </p>
    <p class="definition">${definition[language]}</p>
    <div class="columns">
      <div>
        <h5>${texts.act}</h5>
        ${parts.who.map((sentence) => html`<p>${sentence}</p>`)}
        ${when(gravest.severityBecause.length > 0, () => html`<p>${parts.severity.join(' ')}</p>`)}
      </div>
      <div>
        <h5>${texts.report}</h5>
        <ol>
          ${reportTo.map((point) => html`<li>${reportPoints[point].label[language]}</li>`)}
        </ol>
        ${when(
          passedOnTo.length > 0,
          () =>
            html`<p>${texts.passedOn}: ${passedOnTo.map((point) => reportPoints[point].label[language]).join(', ')}.</p>`,
        )}
      </div>
    </div>
    <div class="notes">
      ${[...parts.why, ...parts.when, ...parts.meanwhile].map(withLead)}
    </div>
    <details class="causes">
      <summary>${texts.seen(issues.length, seen)}</summary>
      ${issues.slice(0, shownCauses).map((issue) => causeDetails(issue, context))}
      ${when(hidden > 0, () => html`<p class="more">${texts.more(hidden)}</p>`)}
    </details>
  </article>`;
}

/** What a sentence is about stands before its colon. */
function withLead(sentence: string): Html {
  const colon = sentence.indexOf(': ');
  return html`<p><strong>${sentence.slice(0, colon + 1)}</strong>${sentence.slice(colon + 1)}</p>`;
}
