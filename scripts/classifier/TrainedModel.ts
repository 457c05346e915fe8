/** A trained model, in full precision. */
export interface TrainedModel {
  readonly labels: readonly string[];
  /** By `featureKey`, in ascending order. */
  readonly features: readonly number[];
  /** By feature, then label. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}
