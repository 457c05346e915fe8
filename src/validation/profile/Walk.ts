import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { ExpressionEnvironment } from '../../definitions/expressions/CompiledExpression.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { CantTellReason } from '../../finding/CantTellReason.js';
import type { FindingPlace, RawEvidence } from '../../finding/createFinding.js';
import { cantTellFinding, failedFinding } from '../../finding/createFinding.js';
import type { Evidence, Finding, Severity } from '../../finding/Finding.js';
import type { EvidenceMode } from '../../finding/maskValue.js';
import type { RuleMetadata } from '../../finding/RuleMetadata.js';
import { deepEqual } from '../../foundation/deepEqual.js';
import type { Planner } from './plan/Plan.js';
import type { UndecidedCode } from '../terminology/UndecidedCode.js';
import type { ReferenceScope } from './ReferenceScope.js';
import { WalkPath } from './WalkPath.js';

/** Bounds on one validation; what exceeds one is a finding that says so. */
export interface WalkLimits {
  /** Elements inside each other. */
  readonly depth: number;
  /** Findings kept. */
  readonly findings: number;
}

/** Where the resource stands that is being walked. */
export interface ResourceFrame {
  readonly resource: FhirResource;
  /** The container of a contained resource, else the resource itself. */
  readonly rootResource: FhirResource;
  /** Index of the Bundle entry that holds the resource. */
  readonly entry: number | undefined;
  readonly fullUrl: string | undefined;
}

/** What a resource is held against, besides its type. */
export interface ResourceDemands {
  /** Canonicals that the caller asks for. */
  readonly profiles: readonly string[];
  /** Whether the profiles that the resource claims in `meta.profile` count. */
  readonly claims: 'check' | 'ignore';
  /** Nodes in force from outside, such as the profile of a Bundle on its entries. */
  readonly nodes: readonly ElementNode[];
}

/** What a walk is told. */
export interface WalkSettings {
  readonly definitions: CompiledDefinitions;
  readonly planner: Planner;
  readonly scope: ReferenceScope;
  readonly evidence: EvidenceMode;
  readonly limits: WalkLimits;
  /** Walks a resource inside another, or for a trial; given, since walks call each other in a circle. */
  readonly walkResource: (walk: Walk, resource: FhirResource, demands: ResourceDemands) => void;
  /** Conformance verdicts per resource and profile, shared with the trial walks inside this one. */
  readonly verdicts: WeakMap<object, Map<string, Verdict>>;
  /**
   * True for a trial of conformance to a profile: only what profiles ask counts, since what the base type asks is
   * reported where the resource itself is walked.
   */
  readonly trial?: true;
}

/** Whether something conforms: undefined when that can't be told. `'busy'` while it is being found out. */
export type Verdict = boolean | undefined | 'busy';

const placesShown = 3;

/** Codes that say that a value is not of its type. */
const malformedBy: ReadonlySet<string> = new Set([
  'element/empty',
  'element/json-type',
  'element/array',
  'element/not-array',
  'element/null',
  'primitive/format',
  'primitive/no-such-date',
]);

/** The state of one walk: where it is, and what it has found. */
export class Walk {
  readonly path = new WalkPath();
  readonly definitions: CompiledDefinitions;
  /** Values met so far that are not of their type, so that what contains them can't be judged as a whole. */
  malformed = 0;
  /** The element whose children are being walked: what an extension among them stands on. */
  carrier: Readonly<Record<string, unknown>> | undefined;
  /** Codes that need a terminology service, up to the limit on findings. */
  readonly undecidedCodes: UndecidedCode[] = [];
  undecidedCodesLeft = 0;
  /** Resources walked so far. */
  resources = 0;
  #findings: Finding[] = [];
  #environment: ExpressionEnvironment | undefined;
  /** Findings of one code at one place; equal ones are one. */
  readonly #byPlace = new Map<string, Finding[]>();
  readonly #undecided = new Map<string, { finding: Finding; count: number; places: string[] }>();
  readonly #met = new WeakMap<object, Set<string>>();
  #left = 0;
  #errors = 0;

  constructor(
    readonly settings: WalkSettings,
    public frame: ResourceFrame,
  ) {
    this.definitions = settings.definitions;
  }

  /** What expressions may ask where the walk is; made once. */
  environment(make: (walk: Walk) => ExpressionEnvironment): ExpressionEnvironment {
    return (this.#environment ??= make(this));
  }

  /** Whether a name was met before within something; remembers it. */
  hasMet(within: object, name: string): boolean {
    const names = this.#met.get(within);
    if (names === undefined) this.#met.set(within, new Set([name]));
    else if (names.has(name)) return true;
    else names.add(name);
    return false;
  }

  /** True when an error or fatal was reported. */
  get failed(): boolean {
    return this.#errors > 0;
  }

  /** True when something could not be decided. */
  get undecided(): boolean {
    return this.#undecided.size > 0;
  }

  /** Reports a deviation here, or at a child of here. Equal findings of several definitions are one. */
  report<E extends Evidence>(
    rule: RuleMetadata<E>,
    evidence: RawEvidence<E>,
    where: {
      readonly profile?: string | undefined;
      readonly child?: string;
      readonly severity?: Severity;
    } = {},
  ): void {
    const { severity } = where;
    if (malformedBy.has(rule.code)) this.malformed++;
    const options = { evidence: this.settings.evidence, ...(severity !== undefined && { severity }) };
    const finding = failedFinding(rule, this.#place(where.child, where.profile), evidence, options);
    const key = `${finding.code} ${finding.entry ?? ''} ${finding.path}`;
    const same = this.#byPlace.get(key);
    if (same?.some(({ evidence }) => deepEqual(evidence, finding.evidence)) === true) return;
    if (this.#counts(finding)) this.#errors++;
    if (this.#findings.length >= this.settings.limits.findings) {
      this.#left++;
      return;
    }
    if (same === undefined) this.#byPlace.set(key, [finding]);
    else same.push(finding);
    this.#findings.push(finding);
  }

  /** Reports once per reason and subject (a definition, value set or system) what could not be decided. */
  cantTell<E extends Evidence>(
    rule: RuleMetadata<E>,
    reason: CantTellReason,
    subject: string,
    evidence: RawEvidence<E>,
    where: { readonly profile?: string | undefined; readonly child?: string } = {},
  ): void {
    const key = `${rule.code} ${reason} ${subject}`;
    const known = this.#undecided.get(key);
    if (known === undefined) {
      const place = this.#place(where.child, where.profile);
      const finding = cantTellFinding(rule, reason, place, evidence, this.settings);
      this.#undecided.set(key, { finding, count: 1, places: [placeText(place)] });
      return;
    }
    known.count++;
    if (known.places.length < placesShown)
      known.places.push(placeText(this.#place(where.child, where.profile)));
  }

  /** Keeps what a terminology service may decide later. */
  needsTerminology(asked: Omit<UndecidedCode, keyof FindingPlace>, profile: string): void {
    if (this.undecidedCodes.length >= this.settings.limits.findings) this.undecidedCodesLeft++;
    else this.undecidedCodes.push({ ...asked, ...this.#place(undefined, profile) });
  }

  /** Everything found, failures first in the order of the walk; what could not be decided with count and places. */
  findings(): { readonly findings: readonly Finding[]; readonly left: number } {
    const undecided = [...this.#undecided.values()].map(({ finding, count, places }) => ({
      ...finding,
      evidence: { ...finding.evidence, count, places },
    }));
    return { findings: [...this.#findings, ...undecided], left: this.#left };
  }

  #counts({ severity, profile }: Finding): boolean {
    if (severity !== 'error' && severity !== 'fatal') return false;
    if (this.settings.trial !== true) return true;
    return profile !== undefined && this.definitions.structure(profile)?.constraint === true;
  }

  #place(child: string | undefined, profile: string | undefined): FindingPlace {
    const { entry, fullUrl } = this.frame;
    return {
      path: this.path.toText(child),
      ...(entry !== undefined && { entry }),
      ...(fullUrl !== undefined && { fullUrl }),
      ...(profile !== undefined && { profile }),
    };
  }
}

function placeText({ path, entry }: FindingPlace): string {
  return entry === undefined ? path : `entry[${entry}] ${path}`;
}
