/**
 * Folds a word to how it sounds in Dutch, so that spelling and typing errors meet: `vinde` and `vinden`,
 * `gezogt` and `gezocht`, `huisarts` and `huis arts` (once joined). What ends in `een` is no plural: `alleen` is not
 * `alle`. Expects lower case without accents.
 */
export function foldWord(word: string): string {
  return word
    .replace(/sch/g, 'sg')
    .replace(/ch/g, 'g')
    .replace(/ij|ei/g, 'y')
    .replace(/au/g, 'ou')
    .replace(/ph|v/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/ck|qu|c|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/([^e])en$/, '$1e')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/d$/, 't');
}
