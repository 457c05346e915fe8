/** Words of terms in English that Dutch does not have, nor Latin names. */
const englishWords: ReadonlySet<string> = new Set(
  (
    'disease disorder finding findings structure infection injury pain fracture failure heart kidney liver lung ' +
    'blood left right severe moderate allergy allergic history pressure weight measurement with without due and ' +
    'the to from by chronic hypertensive syndrome cancer malignant benign neoplasm removal replacement insertion ' +
    'skin eye ear ankle knee shoulder foot tooth teeth mother father male female unknown known inactive ' +
    'resolved confirmed refuted suspected smoker never former current food dust peanut egg milk wasp chest ' +
    'back neck head throat bowel bladder breast bone muscle nerve stomach ulcer seizure headache fever ' +
    'cough vomiting bleeding swelling itching weakness fatigue hearing vision speech unable able walk ' +
    'walking married widowed divorced housing alone alcoholic pregnancy childbirth birth delivery ' +
    'wound upper lower bilateral unilateral tract urinary respiratory heartbeat height temperature ' +
    'normal abnormal absent increased decreased performed surgical surgery'
  ).split(' '),
);

/** Words that Dutch has as well, beside the English ones: they say nothing, and `of` is ‘or’ here. */
const dutchWords: ReadonlySet<string> = new Set(
  'de het een van met door voor bij naar en zonder geen niet na op te aan uit als volgens'.split(' '),
);

/** Endings of English words; Dutch has -tie, -tomie, -grafie, -scopie, -pathie, -logie, -therapie. */
const englishEnding = /[a-z]{2}(?:ction|ation|ition|tomy|graphy|scopy|pathy|plasty|therapy|ular|ness)$/;
const alikeInDutch: ReadonlySet<string> = new Set(['station', 'werkstation', 'fitness', 'wellness']);

/** Names of scales and questionnaires are left in English in Dutch too. */
const instrument =
  /\b(?:scor\w*|scale|schaal|index|inventory|questionnaire|vragenlijst|checklist|test|assessment|examination|time|unit|rating|association|classification|classificatie|klasse|profile|tool|survey)\b/i;

/**
 * Whether a term is English, told from words and endings that Dutch does not have. A name of a scale, a single letter
 * or a Latin name is not.
 */
export function isEnglishTerm(term: string): boolean {
  if (instrument.test(term) && !/\bfinding\b/i.test(term)) return false;
  let english = false;
  for (const [word] of term.toLowerCase().matchAll(/\p{L}[\p{L}-]*/gu)) {
    if (dutchWords.has(word) || dutchSpelling.test(word)) return false;
    english ||= englishWords.has(word) || (englishEnding.test(word) && !alikeInDutch.has(word));
  }
  return english;
}

/** Spellings that English does not have. */
const dutchSpelling = /ij|aa|uu|ieuw|ische?$|heid$|iteit$|tie$|ectomie$|logie$/;
