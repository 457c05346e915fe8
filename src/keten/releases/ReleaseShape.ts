/** How one element of STU3 is written in R4. */
export interface ShapeStep {
  /** Where it is in STU3, without indexes: `performer.role`. */
  readonly from: string;
  /** Where R4 has it; absent for what R4 does not have. */
  readonly to?: string;
  /** The value in R4; undefined leaves what is at `to` as it is. */
  readonly as?: (value: unknown) => unknown;
}

/** What is written otherwise in STU3 than in R4, for one resource type; what is not named is the same in both. */
export interface ReleaseShape {
  /** The name of the type in R4, where it has another. */
  readonly type?: string;
  readonly steps?: readonly ShapeStep[];
  /** Elements that only R4 has. */
  readonly onlyR4?: readonly string[];
}
