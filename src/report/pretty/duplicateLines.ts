import type { DuplicateGroup, DuplicateMember } from '../../duplicates/DuplicateResult.js';
import { indent } from './indent.js';
import { inputName } from './inputName.js';
import type { PrettyContext } from './PrettyContext.js';

/** Members of a group that are written out; the others are counted. */
const shownMembers = 4;

/** Each group: what it is and why, then where its members stand. */
export function duplicateLines(groups: readonly DuplicateGroup[], context: PrettyContext): readonly string[] {
  const { palette, texts, width, language, describe } = context;
  return groups.flatMap((group) => {
    const more = group.members.length - shownMembers;
    return [
      ...indent(describe(group, language), width, '    ', '  '),
      ...group.members
        .slice(0, shownMembers)
        .map(
          (member) =>
            `    ${palette.dim(`${inputName(member.origin, context)} · ${memberPlace(member, context)}`)}`,
        ),
      ...(more > 0 ? [`    ${palette.dim(texts.others(more))}`] : []),
    ];
  });
}

function memberPlace({ entry, resourceType, id }: DuplicateMember, { texts }: PrettyContext): string {
  return `${texts.entry(entry)} · ${id === undefined ? resourceType : `${resourceType}/${id}`}`;
}
