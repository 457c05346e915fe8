import type { JudgeOptions } from '../../check/CheckRun.js';
import { judgeAnswer } from '../../check/judgeAnswer.js';
import { openInputs } from '../../check/openInputs.js';
import { receiveAnswer } from '../../check/receiveAnswer.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { createScopeOver } from '../../validation/profile/ReferenceScope.js';
import type { ScopeIndex } from '../../validation/profile/ScopeIndex.js';
import { createScopeIndex } from '../../validation/profile/ScopeIndex.js';
import type { InputPart } from './InputPart.js';
import type { JudgeAnswer, JudgeTask } from './JudgeTask.js';
import type { NameIndex, NameKind, Stretch } from './NameIndex.js';
import { stretchesOf } from './NameIndex.js';
import { placeVerdict } from './placeVerdict.js';
import { readPart } from './readPart.js';

/** Bytes of other parts whose resources are kept, for references that lead there again. */
const keptBytes = 32 * 1024 * 1024;

/** Judges parts of a run one by one; what they refer to in other parts is read when it is asked for. */
export function createPartJudge(
  parts: readonly InputPart[],
  options: JudgeOptions,
): (task: JudgeTask) => JudgeAnswer {
  const indexOf = createStretchReader(parts, options);
  return ({ part, names, release }) => {
    const given = parts[part];
    if (given === undefined) return [];
    const { name, of } = given;
    const told = { ...options, release: options.release ?? release };
    const scope = createScopeOver(indexOver(names, indexOf));
    return openInputs([{ name, content: readPart(given.bytes) }])
      .map((input) => judgeAnswer(receiveAnswer(input, told), scope, told))
      .map((verdict) => (of === undefined ? verdict : placeVerdict(verdict, of)));
  };
}

/** All names of the run, as one scope: the first resource of a name counts, wherever it stands. */
function indexOver(
  names: NameIndex,
  indexOf: (stretch: Stretch & { index: number }) => ScopeIndex,
): ScopeIndex {
  const find = (
    kind: NameKind,
    of: (index: ScopeIndex) => { get(name: string): FhirResource | undefined },
  ) => {
    return () => ({
      get(name: string) {
        for (const stretch of stretchesOf(names, kind, name)) {
          const found = of(indexOf(stretch)).get(name);
          if (found !== undefined) return found;
        }
        return undefined;
      },
    });
  };
  return {
    byUrl: find('url', (index) => index.byUrl()),
    byTypeAndId: find('type-and-id', (index) => index.byTypeAndId()),
    byCanonical: find('canonical', (index) => index.byCanonical()),
    fullUrls: () => ({ get: () => undefined }),
  };
}

/** Reads stretches again, and keeps what was read last. */
function createStretchReader(parts: readonly InputPart[], options: JudgeOptions) {
  const kept = new Map<number, { readonly scope: ScopeIndex; readonly bytes: number }>();
  let total = 0;
  return ({ index, part, start, length }: Stretch & { readonly index: number }): ScopeIndex => {
    const known = kept.get(index);
    if (known !== undefined) {
      kept.delete(index);
      kept.set(index, known);
      return known.scope;
    }
    const given = parts[part];
    if (given === undefined) return createScopeIndex([]);
    const content = length === 0 ? readPart(given.bytes) : readPart(given.bytes, start, length);
    const answers = openInputs([{ name: given.name, content }]).map((input) => receiveAnswer(input, options));
    const scope = createScopeIndex(answers.flatMap(({ resources }) => resources));
    kept.set(index, { scope, bytes: content.length });
    total += content.length;
    for (const [oldest, { bytes }] of kept) {
      if (total <= keptBytes || oldest === index) break;
      kept.delete(oldest);
      total -= bytes;
    }
    return scope;
  };
}
