import { compareStrings } from '../../src/foundation/compareStrings.js';
import { gegevensdiensten } from '../../src/gegevensdiensten/catalogue.js';
import type { Placement } from '../../src/placement/Placement.js';
import { placementCategories } from '../../src/placement/placementCategories.js';
import { placementOf } from '../../src/placement/placementOf.js';
import { functiegroepen } from '../../src/taxonomy/functiegroepen.js';

interface Row {
  readonly release: string;
  readonly type: string;
  readonly profile: string;
  readonly diensten: Set<string>;
}

/** The page with where every profile that a gegevensdienst expects belongs. */
export function placementPage(): string {
  const rows = [...expectedProfiles().values()].sort((a, b) =>
    compareStrings(`${a.profile} ${a.release}`, `${b.profile} ${b.release}`),
  );
  return `<!-- Written by \`npm run docs:placement\`. -->

# What stands where in a PGO

\`placementOf(resource)\` says in which functiegroep, and in which category within it, a resource belongs, and why: its
profile tells before its codes, these before HL7's observation category, and that before its type. \`checkPlacement\`
holds what a PGO shows, section by section, against what it received. The functiegroepen are those of the taxonomy. The
categories are ours; where the PGO of the ministry (MGO) places a profile in a group of its own, its choice is
followed and named as a source: it is one PGO's choice and no norm. What a circumstance decides, or leaves open, stands
in the last column.

## Categories

| functiegroep | category | label | MGO |
| --- | --- | --- | --- |
${placementCategories
  .map(({ functiegroep, category, label, ...rest }) => {
    const mgo = 'mgo' in rest ? rest.mgo : undefined;
    return `| ${functiegroepen[functiegroep].label.nl} | \`${category}\` | ${label.nl} | ${mgo === undefined ? '' : `\`${mgo}\``} |`;
  })
  .join('\n')}

## Profiles that a gegevensdienst expects

| profile | release | type | category | sources | may also be |
| --- | --- | --- | --- | --- | --- |
${rows.map(rowText).join('\n')}
`;
}

function expectedProfiles(): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const { release, key, transactions } of gegevensdiensten) {
    for (const { expectedProfiles: profiles, resourceType } of transactions) {
      for (const profile of profiles) {
        const name = `${release} ${profile}`;
        const type = resourceType ?? '';
        const row = rows.get(name) ?? { release, type, profile, diensten: new Set<string>() };
        row.diensten.add(key);
        // A Bundle that is sent holds the type; another transaction may name it.
        rows.set(name, row.type === 'Bundle' ? { ...row, type } : row);
      }
    }
  }
  return rows;
}

function rowText({ profile, release, type }: Row): string {
  const placement = placementOf({ resourceType: type, meta: { profile: [profile] } });
  const name = profile.slice(profile.lastIndexOf('/') + 1);
  return `| \`${name}\` | ${release} | ${type} | ${cells(placement)} |`;
}

function cells(placement: Placement): string {
  if (placement.kind === 'unknown') return 'by its codes | | ';
  if (placement.kind === 'with-others') return 'with what refers to it | | ';
  const { category, because, alternatives } = placement;
  const others = alternatives.map((each) => `\`${each.category}\`: ${each.tells.en}`);
  return `\`${category}\` | ${[...new Set(because.flatMap(({ sources }) => sources))].join(', ')} | ${others.join('; ')}`;
}
