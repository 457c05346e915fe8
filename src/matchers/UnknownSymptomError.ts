import { nearestStrings } from '../foundation/nearestStrings.js';
import { PgoKetenError } from '../foundation/PgoKetenError.js';
import { symptoms } from '../taxonomy/symptoms.js';

/** The taxonomy has no symptom with this code. */
export class UnknownSymptomError extends PgoKetenError {
  override readonly name = 'UnknownSymptomError';
  /** The nearest codes that exist. */
  readonly nearest: readonly string[];
  constructor(readonly asked: string) {
    const nearest = nearestStrings(
      asked,
      symptoms.map(({ code }) => code),
      3,
    );
    super(
      `There is no symptom '${asked}'${nearest.length === 0 ? '' : `; the nearest are ${nearest.join(', ')}`}.`,
    );
    this.nearest = nearest;
  }
}
