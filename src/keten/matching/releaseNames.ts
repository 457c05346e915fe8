import { choiceOf } from '../elements/choiceOf.js';
import type { FieldPath, ResourceComparison } from '../../identity/ResourceRecord.js';

/** How the elements of a type are called in both releases, as far as its comparison knows. */
export interface ReleaseNames {
  /** Names of R4 by those of STU3, where they differ. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Elements that both releases have, by their name in R4, without the type of a choice. */
  readonly shared: ReadonlySet<string>;
}

/** Reads the names from the paths of the comparison fields: those of one release, or of both. */
export function releaseNames({ fields }: ResourceComparison): ReleaseNames {
  const renamed = new Map<string, string>();
  const shared = new Set<string>();
  for (const { paths } of fields) {
    const [stu3] = namesIn(paths, 'STU3');
    const [r4] = namesIn(paths, 'R4');
    for (const name of namesIn(paths, undefined)) shared.add(choiceOf(name, true)?.name ?? name);
    if (stu3 === undefined || r4 === undefined) continue;
    if (stu3 !== r4) renamed.set(stu3, r4);
    shared.add(choiceOf(r4, true)?.name ?? r4);
  }
  return { renamed, shared };
}

/** The elements of the resource itself; extensions and parts of elements are another matter. */
function namesIn(paths: readonly FieldPath[], release: FieldPath['release']): readonly string[] {
  return paths.flatMap((path) =>
    path.release === release && /^[A-Za-z]+(?:\[x\])?$/.test(path.path) ? [path.path.replace('[x]', '')] : [],
  );
}
