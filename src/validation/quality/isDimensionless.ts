import { isRecord } from '../../foundation/isRecord.js';
import { wordsOf } from './readConcept.js';

/** Scores, ratios, counts and the few quantities that have no unit. */
const dimensionless =
  /score|schaal|scale|index|ratio|verhouding|quoti[eë]nt|aantal|number|count|apgar|barthel|glasgow|\bgcs\b|\bemv\b|\binr\b|\bph\b|\bmust\b|\bsnaq|\bvas\b|\bnrs\b|\bfaces\b|fraction|fractie|specific gravity|soortelijk gewicht|dichtheid|z-?score|t-?score|stadium|stage|graad|grade|klasse|class|gravidit|parit|rang|volgnummer|visus|acuity|dioptrie|titer|risico|risk|^[a-z\d-]{2,20} ?\/ ?[a-z\d-]{2,20}$/i;

/** True when what is measured has no unit by its nature, as far as its name tells; also when it has no name. */
export function isDimensionless(code: unknown): boolean {
  if (!isRecord(code)) return false;
  return wordsOf(code).some((words) => dimensionless.test(words));
}
