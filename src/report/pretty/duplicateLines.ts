import type { DuplicateGroup, DuplicateMember } from '../../duplicates/DuplicateResult.js';
import { indent } from './indent.js';
import { inputName } from './inputName.js';
import type { PrettyContext } from './PrettyContext.js';

/** Members of a group that are written out; the others are counted. */
const shownMembers = 4;

/** Each group: what it is and why, then where its members stand. */
export function duplicateLines(groups: readonly DuplicateGroup[], context: PrettyContext): readonly string[] {
  const { width, language, describe } = context;
  return groups.flatMap((group) => [
    ...indent(describe(group, language), width, '    ', '  '),
    ...memberLines(group.members, group.members.length, context),
  ]);
}

/** The places of the first members, and how many more there are. */
export function memberLines(
  members: readonly DuplicateMember[],
  count: number,
  context: PrettyContext,
): readonly string[] {
  const { palette, texts } = context;
  const shown = members.slice(0, shownMembers);
  return [
    ...shown.map((member) => `    ${palette.dim(placeOf(member, context))}`),
    ...(count > shown.length ? [`    ${palette.dim(texts.others(count - shown.length))}`] : []),
  ];
}

function placeOf({ origin, entry, resourceType, id }: DuplicateMember, context: PrettyContext): string {
  const name = id === undefined ? resourceType : `${resourceType}/${id}`;
  return [inputName(origin, context), context.texts.entry(entry), name].join(' · ');
}
