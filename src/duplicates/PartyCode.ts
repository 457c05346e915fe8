/** A party that can bring about, or mend, a duplicate. */
export type PartyCode = 'persoon' | 'pgo' | 'dva' | 'xis-leverancier' | 'zorgaanbieder' | 'nictiz' | 'medmij';
