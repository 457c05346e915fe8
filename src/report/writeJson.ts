import type { Report } from './Report.js';

/**
 * Writes a report as JSON, with two blanks for each level and a newline at the end; the same report gives the same text.
 * A long list comes member by member.
 */
export function* writeJson(report: Report): Generator<string> {
  let opening = '{';
  for (const [name, value] of Object.entries(report)) {
    if (value === undefined) continue;
    yield `${opening}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) yield* listJson(value);
    else yield indented(JSON.stringify(value, undefined, 2), '  ');
    opening = ',';
  }
  yield '\n}\n';
}

function* listJson(members: readonly unknown[]): Generator<string> {
  let opening = '[';
  for (const member of members) {
    yield `${opening}\n    ${indented(JSON.stringify(member, undefined, 2), '    ')}`;
    opening = ',';
  }
  yield '\n  ]';
}

/** Line breaks of JSON stand between its values, never in them. */
function indented(json: string, margin: string): string {
  return json.replaceAll('\n', `\n${margin}`);
}
