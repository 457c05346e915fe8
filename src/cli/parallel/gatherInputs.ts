import type { CheckInput } from '../../check/CheckInput.js';
import type { CheckRun } from '../../check/CheckRun.js';
import type { DuplicateFinder } from '../../check/createDuplicateFinder.js';
import { createDuplicateFinder } from '../../check/createDuplicateFinder.js';
import type { HeldInput } from '../../check/HeldInput.js';
import type { OpenedInput } from '../../check/openInputs.js';
import { openInputs } from '../../check/openInputs.js';
import type { ReceivedAnswer } from '../../check/ReceivedAnswer.js';
import { receiveAnswer } from '../../check/receiveAnswer.js';
import { isExchange } from '../../fhir/Exchange.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
import { looksLikeMedmijList } from '../../gegevensdiensten/lists/readMedmijList.js';
import { createScopeIndex } from '../../validation/profile/ScopeIndex.js';
import type { InputPart } from './InputPart.js';
import type { NameIndex, NameIndexBuilder } from './NameIndex.js';
import { createNameIndex } from './NameIndex.js';
import { readPart } from './readPart.js';

/** A part to be judged, and the inputs that its verdicts are on. */
export interface PartWork {
  readonly part: number;
  readonly origins: readonly number[];
  readonly release: Release | undefined;
}

/** What reading everything once gave: what must be known of all parts before one can be judged. */
export interface Gathered {
  readonly inputs: readonly HeldInput[];
  readonly work: readonly PartWork[];
  readonly names: NameIndex;
  readonly duplicates: DuplicateFinder;
  /** Lists of MedMij, which are held against each other, by input. */
  readonly lists: ReadonlyMap<number, OpenedInput>;
}

/** Reads all parts one by one and forgets them again, but for what names and duplicates need. */
export async function gatherInputs(
  parts: readonly InputPart[],
  run: CheckRun,
  onPart: (part: number) => Promise<void>,
): Promise<Gathered> {
  const inputs: HeldInput[] = [];
  const work: PartWork[] = [];
  const names = createNameIndex();
  const duplicates = createDuplicateFinder(run);
  /** Resources that were read of each input so far. */
  const read = new Map<number, number>();
  const lists: { readonly origin: number; readonly input: CheckInput }[] = [];
  for (const [part, { name, bytes, of }] of parts.entries()) {
    await onPart(part);
    const content = readPart(bytes);
    if (of === undefined && looksLikeMedmijList(content)) {
      lists.push({ origin: inputs.push({ name, source: {} }) - 1, input: { name, content } });
      continue;
    }
    const before = of === undefined || of.linesBefore === 0 ? undefined : work.at(-1);
    const told = { ...run, release: run.release ?? before?.release };
    const answers = openInputs([{ name, content }]).map((input) => receiveAnswer(input, told));
    const origins = answers.map((answer, index) => {
      const origin = before?.origins[index] ?? inputs.push(held(answer, run)) - 1;
      const { input, resources } = answer;
      const earlier = read.get(origin) ?? 0;
      read.set(origin, earlier + resources.length);
      duplicates.add({ input, resources, origin, release: releaseOf(answer), before: earlier });
      return origin;
    });
    note(names, part, answers, content, of !== undefined);
    const [first] = answers;
    const release = before?.release ?? (first === undefined ? undefined : releaseOf(first));
    work.push({ part, origins, release: of === undefined ? undefined : release });
  }
  const opened = openInputs(lists.map(({ input }) => input));
  for (const [index, list] of opened.entries()) {
    const origin = lists[index]?.origin;
    if (origin !== undefined) inputs[origin] = held(receiveAnswer(list, run), run);
  }
  return {
    inputs,
    work,
    names: names.build(),
    duplicates,
    lists: new Map(opened.map((list, index) => [lists[index]?.origin ?? index, list])),
  };
}

function held({ input, session }: ReceivedAnswer, run: CheckRun): HeldInput {
  const { content: _, ...known } = input;
  const needed = run.dienst !== undefined || isExchange(session);
  return { ...known, source: known, ...(needed && { session }) };
}

function releaseOf({ answer }: ReceivedAnswer): Release | undefined {
  return answer === undefined || isFhirResource(answer) ? undefined : answer.release;
}

/** Lines of NDJSON are found again one by one; a file is read again as a whole. */
function note(
  names: NameIndexBuilder,
  part: number,
  answers: readonly ReceivedAnswer[],
  bytes: Uint8Array,
  byLine: boolean,
): void {
  if (!byLine) {
    const resources = answers.flatMap((answer) => answer.resources);
    names.add({ part, start: 0, length: 0 }, createScopeIndex(resources));
    return;
  }
  const answer = answers[0]?.answer;
  if (answer === undefined || isFhirResource(answer)) return;
  const starts = lineStarts(bytes);
  for (const { resource, line = 1 } of answer.resources) {
    const start = starts[line - 1] ?? 0;
    const end = starts[line] ?? bytes.length;
    names.add({ part, start, length: end - start }, createScopeIndex([resource]));
  }
}

function lineStarts(bytes: Uint8Array): readonly number[] {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return starts;
}
