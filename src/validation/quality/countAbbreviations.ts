/** Abbreviations in Dutch records that no dictionary for people has, without their dots; none that is a word of Dutch or English. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'pt pte vg fa soc aut ddx bdz lo rr af hf vag vas pulm abd cva tia gb gba gbv icc vlgs wv wvp zn po ' +
    'iv sc pc mn tds bid qid tid prn rx tx hx sx fx oac nsaid ppi dm ht acs ami paf vkf pci cabg nf lvef ' +
    'nsr avb anamn ao aob bdh bds bev bvo cag cad ccu cdh ceu cia cmp cvz dbc decomp dvt fys gcs gg ggn ' +
    'gtg hbs hdl hnp hts iom kf ko ldl lwi mbv mi mrt mtx nao ndt ngo nhp ntg onc opn pa paco pbo pdl pjp ' +
    'po2 recid rth sb sl slo svt t2dm tec tep thp tkp tko tnm tr tur ub uwi vz wbs wnd xth'
  ).split(' '),
);

const fewest = 4;
/** One word in so many is an abbreviation, at least. */
const share = 3;
/** In a text that is little else, fewer are enough. */
const fewestOfShort = 3;
const mostWords = 400;

/** How many different abbreviations of the trade a text holds, when they make up much of it; else 0. */
export function countAbbreviations(text: string): number {
  const found = new Set<string>();
  let words = 0;
  let hits = 0;
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{N}]*(?:\.\p{L}(?!\p{L}))*/gu)) {
    if (++words > mostWords) break;
    const bare = word.replaceAll('.', '').toLowerCase();
    if (!abbreviations.has(bare)) continue;
    found.add(bare);
    hits++;
  }
  const many = found.size >= fewest && hits * share >= words;
  const nothingElse = found.size >= fewestOfShort && hits * 3 >= words * 2;
  return many || nothingElse ? found.size : 0;
}
