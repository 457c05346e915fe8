import type { ChainIssue } from '../../issues/ChainIssue.js';
import type { CategoryCode } from '../../taxonomy/categories.js';
import { categories } from '../../taxonomy/categories.js';
import type { SeverityLevel } from '../../taxonomy/severityLevels.js';
import { severityLevels, severityRank } from '../../taxonomy/severityLevels.js';
import type { Weighty } from '../pretty/selectWeighty.js';
import { changeList } from './changeList.js';
import { aroundChain, chainPicture } from './chainPicture.js';
import type { ChainView } from './chainView.js';
import type { Html } from './Html.js';
import { html, when } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** The levels, the gravest first. */
const levels = (Object.keys(severityLevels) as SeverityLevel[]).reverse();

/** The head of the page: what was checked, what it comes to, and how much of which category. */
export function overview(weighty: Weighty, view: ChainView, context: HtmlContext): Html {
  const { report, texts, language } = context;
  const { inputs, conformance, generatedAt } = report;
  const releases = [...new Set(inputs.flatMap(({ release }) => release ?? []))].map((one) => `FHIR ${one}`);
  const about = [conformance?.gegevensdienst, ...releases].filter((part) => part !== undefined).join(' · ');
  return html`<header class="top">
      <p class="brand">pgo-keten</p>
      <p class="meta">
        ${about}${when(generatedAt !== undefined, () => html` <time datetime="${generatedAt}">${momentText(generatedAt)}</time>`)}
      </p>
    </header>
    <h1>${texts.title}</h1>
    <p class="verdict">${verdict(weighty, view, context)}</p>
    ${chainSection(view, context)}
    <section aria-label="${texts.categories}">
      <ul class="categories">
        ${(Object.keys(categories) as CategoryCode[]).map((code) => {
          const issues = weighty.issues.filter(({ category }) => category === code);
          return html`<li class="${issues.length === 0 ? 'empty' : ''}">
            <span class="big">${issues.length}</span>
            <h2>${categories[code].label[language]}</h2>
            <p>${categories[code].definition[language]}</p>
            ${spread(issues, context)}
          </li>`;
        })}
      </ul>
      ${facts(weighty, view, context)}
    </section>`;
}

function verdict(
  { issues }: Weighty,
  { firstBreak }: ChainView,
  { report, texts, words, language }: HtmlContext,
): string {
  if (report.inputs.every(({ resources }) => resources === 0)) return words.nothingChecked;
  const undecided = report.cantTell.reduce((sum, { count }) => sum + count, 0);
  if (issues.length === 0)
    return undecided === 0 ? texts.clean : `${texts.clean} ${texts.cleanButUndecided(undecided)}`;
  const parties = new Set(issues.map(({ parties: [first] }) => first?.party));
  const gravest = issues.reduce<SeverityLevel>(
    (worst, { severity }) => (severityRank(severity) > severityRank(worst) ? severity : worst),
    'laag',
  );
  const counted = texts.verdict(issues.length, parties.size, severityLevels[gravest].label[language]);
  if (firstBreak === undefined) return counted;
  const { stations, firstBreak: sentence } = texts.chain;
  const { from, to } = firstBreak;
  return `${sentence(from === undefined ? undefined : stations[from].name, stations[to].name)} ${counted}`;
}

function chainSection(view: ChainView, context: HtmlContext): Html {
  const { chain } = context.texts;
  const unbroken = view.compared && view.firstBreak === undefined;
  return html`<section class="picture" aria-labelledby="chain">
    <h2 id="chain">${chain.title}</h2>
    <p class="muted">${chain.about}${when(!view.compared, () => html` ${chain.notCompared}`)}${when(unbroken, () => html` ${chain.unbroken}`)}</p>
    ${chainPicture(view, context)} ${changeList(context)} ${aroundChain(view, context)}
  </section>`;
}

/** How the issues of a category are spread over the levels: a bar, and the same in words. */
function spread(issues: readonly ChainIssue[], { language, texts }: HtmlContext): Html {
  const parts = levels.flatMap((level) => {
    const count = issues.filter(({ severity }) => severity === level).length;
    return count === 0 ? [] : [{ level, count }];
  });
  if (parts.length === 0) return html`<p class="spread">${texts.noIssues}</p>`;
  let x = 0;
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      ${parts.map(({ level, count }) => {
        const width = (count / issues.length) * 100;
        const at = x;
        x += width;
        return html`<rect class="${level}" x="${at.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="6" />`;
      })}
    </svg>
    <p class="spread">${parts.map(({ level, count }) => `${count} ${severityLevels[level].label[language]}`).join(' · ')}</p>`;
}

function facts({ findings, groups }: Weighty, { compared }: ChainView, { report, texts }: HtmlContext): Html {
  const counted = [
    ['resources', report.inputs.reduce((sum, { resources }) => sum + resources, 0)],
    ['inputs', report.inputs.length],
    ['findings', findings.length],
    ['duplicates', groups.length],
    ...(compared ? [['differences', report.differences.length] as const] : []),
    ['undecided', report.cantTell.reduce((sum, { count }) => sum + count, 0)],
  ] as const;
  return html`<dl class="facts">
    ${counted.map(([name, count]) => html`<div><dt>${texts.facts[name]}</dt><dd>${count}</dd></div>`)}
  </dl>`;
}

/** A moment as it was given, without the `T`, seconds and what is finer. */
function momentText(moment = ''): string {
  return moment.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*/, '$1 $2 ').replace(/ Z$/, ' UTC');
}
