/** A trained model, in full precision. */
export interface TrainedModel {
  readonly labels: readonly string[];
  readonly features: readonly string[];
  /** By feature, then label. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}
