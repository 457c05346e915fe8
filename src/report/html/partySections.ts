import type { Assignment } from '../../issues/assignIssues.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import { parties } from '../../taxonomy/parties.js';
import { capitalised } from '../text/capitalised.js';
import { assignmentCard } from './assignmentCard.js';
import type { Html } from './Html.js';
import { html } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** What each party is asked to take up: a section a party, the party with the gravest first. */
export function partySections(assignments: readonly Assignment[], context: HtmlContext): Html {
  const grouped = grouping(assignments);
  let number = 0;
  return html`${[...grouped].map(([party, ofParty]) => {
    const from = number;
    number += ofParty.length;
    return oneSection(party, ofParty, from, context);
  })}`;
}

/** Assignments in the order of the sections, in which they are numbered. */
export function byParty(assignments: readonly Assignment[]): readonly Assignment[] {
  return [...grouping(assignments).values()].flat();
}

function grouping(assignments: readonly Assignment[]): ReadonlyMap<PartyCode, readonly Assignment[]> {
  const grouped = new Map<PartyCode, Assignment[]>();
  for (const assignment of assignments) {
    const group = grouped.get(assignment.party);
    if (group === undefined) grouped.set(assignment.party, [assignment]);
    else group.push(assignment);
  }
  return grouped;
}

function oneSection(
  party: PartyCode,
  assignments: readonly Assignment[],
  from: number,
  context: HtmlContext,
): Html {
  const { language, texts } = context;
  const issues = assignments.reduce((sum, assignment) => sum + assignment.issues.length, 0);
  return html`<section class="party" aria-labelledby="party-${party}">
    <header>
      <h3 id="party-${party}">${parties[party].label[language]}</h3>
      <p>${capitalised(parties[party].task[language])}.</p>
      <span class="tally">${texts.issueCount(issues)}</span>
    </header>
    ${assignments.map((assignment, index) => assignmentCard(assignment, from + index + 1, context))}
  </section>`;
}
