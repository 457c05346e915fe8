import { assignIssues } from '../../issues/assignIssues.js';
import { prettyTexts } from '../pretty/prettyTexts.js';
import { selectWeighty } from '../pretty/selectWeighty.js';
import type { Report } from '../Report.js';
import { placeText } from '../text/placeText.js';
import { printable } from '../text/printable.js';
import type { WriteOptions } from '../WriteOptions.js';
import { chainView } from './chainView.js';
import { checkedSection } from './checkedSection.js';
import { conformanceSection } from './conformanceSection.js';
import { filterBar } from './filterBar.js';
import { glance } from './glance.js';
import type { Html } from './Html.js';
import { html, when } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';
import { htmlTexts } from './htmlTexts.js';
import { overview } from './overview.js';
import { pageScript, pageScriptHash } from './pageScript.js';
import { pageStyle, pageStyleHash } from './pageStyle.js';
import { byParty, partySections } from './partySections.js';
import { undecidedSection } from './undecidedSection.js';

/**
 * Writes a report as one page that needs nothing else: no network, no script to be read, and a policy in it that forbids
 * both. However many findings there are, it shows some of each cause and counts the others.
 */
export function* writeHtml(given: Report, options: WriteOptions): Generator<string> {
  const report = printable(given);
  const { language } = options;
  const context: HtmlContext = {
    ...options,
    report,
    texts: htmlTexts[language],
    words: prettyTexts[language],
    placeOf: (place) => placeText(place, report.inputs, language),
  };
  yield '<!doctype html>\n';
  yield page(context).markup;
  yield '\n';
}

function page(context: HtmlContext): Html {
  const { report, texts, language } = context;
  const weighty = selectWeighty(report);
  const assignments = assignIssues(weighty.issues);
  const inParties = byParty(assignments);
  const view = chainView(report, weighty.issues);
  return html`<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'; script-src '${pageScriptHash}'; img-src data:; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>${titleOf(context)}</title>
<link rel="icon" href="data:," />
<style>${{ markup: pageStyle }}</style>
</head>
<body>
<a class="skip" href="#who">${texts.skip}</a>
<main>
${overview(weighty, view, context)}
${when(
  assignments.length > 0,
  () => html`<section aria-labelledby="who">
<h2 id="who" tabindex="-1">${texts.who}</h2>
${glance(inParties, context)}
${filterBar(assignments, context)}
${partySections(inParties, context)}
</section>`,
)}
${conformanceSection(context)}
${undecidedSection(context)}
${checkedSection(context)}
</main>
<script>${{ markup: pageScript }}</script>
</body>
</html>`;
}

function titleOf({ report, texts }: HtmlContext): string {
  const dienst = report.conformance?.gegevensdienst;
  return dienst === undefined ? texts.title : `${texts.title} · ${dienst}`;
}
