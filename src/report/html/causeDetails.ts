import type { DuplicateGroup } from '../../duplicates/DuplicateResult.js';
import type { EvidenceValue, Finding } from '../../finding/Finding.js';
import type { ChainIssue } from '../../issues/ChainIssue.js';
import { duplicateKindText } from '../../issues/describe/duplicateKindText.js';
import type { ItemPlace } from '../ReportItem.js';
import { capitalised } from '../text/capitalised.js';
import { printableText } from '../text/printable.js';
import { knownIssueText, knownStatusText } from '../../issues/describe/knownIssueText.js';
import type { Html } from './Html.js';
import { html, when } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** Findings, groups and differences of one cause, and places of one of those, that are written out. */
const shownItems = 8;

/** One cause: how often and where, and below that what was found with its evidence. */
export function causeDetails(issue: ChainIssue, context: HtmlContext): Html {
  const { cause, counts, fingerprint, known } = issue;
  const { report, texts, words } = context;
  const items = [
    ...pick(issue.findings, report.findings, (finding) => findingItem(finding, context)),
    ...pick(issue.duplicates, report.duplicates.groups, (group) => groupItem(group, context)),
    ...pick(issue.signals, report.duplicates.signals, ({ kind, members }) =>
      item(`${capitalised(duplicateKindText(kind, context.language))}.`, members.map(memberPlace), context),
    ),
    ...pick(issue.differences, report.differences, (difference) =>
      item(context.describe(difference, context.language), [], context),
    ),
  ];
  const count = counts.findings + counts.duplicates + counts.differences;
  const hidden = count - items.length;
  const code = [cause.code, cause.detail].filter((part) => part !== undefined).join(' ');
  return html`<details class="cause">
    <summary>
      <span class="times">${words.times(count)}</span>
      <code>${code}</code>
      ${when(cause.path !== '', () => html`<span class="path">${cause.path}</span>`)}
      ${known === undefined ? undefined : html`<span class="tag">${knownStatusText(known, context.language)}</span>`}
    </summary>
    ${known === undefined ? undefined : html`<p>${capitalised(knownIssueText(known, context.language))}</p>`}
    <ul>
      ${items}
    </ul>
    ${when(hidden > 0, () => html`<p class="more">${texts.more(hidden)}</p>`)}
    <p class="fingerprint">${texts.fingerprint}: <code>${fingerprint}</code></p>
  </details>`;
}

function pick<T>(indexes: readonly number[], items: readonly T[], write: (one: T) => Html): readonly Html[] {
  return indexes.slice(0, shownItems).flatMap((index) => {
    const one = items[index];
    return one === undefined ? [] : [write(one)];
  });
}

function findingItem(finding: Finding, context: HtmlContext): Html {
  const { severity, profile, evidence } = finding;
  const facts = Object.entries<EvidenceValue | undefined>({
    ...evidence,
    ...(profile !== undefined && { profile }),
  });
  const shown = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: [value].flat().join(', ') }],
  );
  const text = context.describe(finding, context.language);
  return item(text, [finding], context, {
    severity,
    facts: shown,
  });
}

function groupItem(group: DuplicateGroup, context: HtmlContext): Html {
  const facts = group.because.flatMap((evidence) =>
    evidence.basis === 'field' && evidence.values.length > 0
      ? [{ name: evidence.path, value: evidence.values.join(' · ') }]
      : [],
  );
  return item(context.describe(group, context.language), group.members.map(memberPlace), context, { facts });
}

function memberPlace({ origin, entry, fullUrl, resourceType }: DuplicateGroup['members'][number]): ItemPlace {
  return { origin, entry, ...(fullUrl !== undefined && { fullUrl }), path: resourceType };
}

/** What stands beside the sentence of an item. */
interface ItemExtras {
  readonly severity?: Finding['severity'];
  /** Evidence by name, masked already. */
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
}

function item(
  text: string,
  places: readonly ItemPlace[],
  { placeOf, words, texts }: HtmlContext,
  { severity, facts = [] }: ItemExtras = {},
): Html {
  const shown = places.slice(0, shownItems);
  const more = places.length - shown.length;
  return html`<li>
    <p>${severity === undefined ? undefined : html`<span class="level ${severity}">${words.severity[severity]}</span> `}${printableText(text)}</p>
    ${shown.map((place) => html`<p class="place">${placeOf(place)}</p>`)}
    ${when(more > 0, () => html`<p class="place">${words.others(more)}</p>`)}
    ${when(
      facts.length > 0,
      () =>
        html`<dl aria-label="${texts.evidence}">
          ${facts.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
        </dl>`,
    )}
  </li>`;
}
