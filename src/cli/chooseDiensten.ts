import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';

/** What a list of gegevensdiensten is narrowed by; all that is given must hold. */
export interface DienstFilter {
  /** Part of the name of a sector. */
  readonly sector?: string;
  readonly release?: 'stu3' | 'r4';
  /** Words that occur in names, zibs, types or profiles. */
  readonly search?: string;
}

/** The gegevensdiensten that meet a filter, in the order in which they are given. */
export function chooseDiensten(
  diensten: readonly Gegevensdienst[],
  { sector, release, search = '' }: DienstFilter,
): readonly Gegevensdienst[] {
  const words = search.toLowerCase().split(/\s+/);
  const wanted = sector?.toLowerCase();
  return diensten.filter((dienst) => {
    if (release !== undefined && dienst.release.toLowerCase() !== release) return false;
    if (wanted !== undefined && !dienst.sectors.some((each) => each.toLowerCase().includes(wanted)))
      return false;
    const text = textOf(dienst);
    return words.every((word) => text.includes(word));
  });
}

/** All by which a gegevensdienst may be looked for, in small letters. */
function textOf({ id, key, name, informationStandard, sectors, transactions }: Gegevensdienst): string {
  const asked = transactions.flatMap((transaction) => [
    transaction.key,
    transaction.name.nl,
    transaction.name.en,
    transaction.resourceType,
    ...transaction.expectedProfiles,
    ...transaction.zibs.flatMap(({ nl, en }) => [nl, en]),
  ]);
  return [id, key, name.nl, name.en, informationStandard.name, ...sectors, ...asked].join('\n').toLowerCase();
}
