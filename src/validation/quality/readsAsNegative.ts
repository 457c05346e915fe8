const negation =
  /\b(?:geen|nee|neen|niet|niets|zonder|nooit|ontken[dt]|uitgesloten|afwezig|weerlegd|verworpen|negatie[fv]e?|neg|nihil|blanco|ontbreekt|n\.?t\.?|vrij van|no|not|nil|none|never|without|denie[ds]|absent|ruled out|refuted|negative|nka|nkda)\b/i;

/** True when words themselves say that something is not so, in Dutch or English. */
export function readsAsNegative(words: string): boolean {
  return negation.test(words);
}
