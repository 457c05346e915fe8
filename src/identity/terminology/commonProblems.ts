/** One problem in the code systems that Dutch sources record problems in. */
export interface CommonProblem {
  /** ICPC-1-NL. */
  readonly icpc?: readonly string[];
  readonly snomed: readonly string[];
  /** ICD-10, three or four characters; what is under them is narrower. */
  readonly icd10?: readonly string[];
  /** Lasts: another date does not make it another problem. */
  readonly chronic?: true;
}

/**
 * Problems that make up most of Dutch problem lists, by their codes. A small crosswalk, from general knowledge of the
 * three classifications and not a licensed map: it decides what is shown once, never what is recorded. A ConceptMap
 * that the user supplies adds to it.
 */
export const commonProblems: readonly CommonProblem[] = [
  { icpc: ['T90.02'], snomed: ['44054006'], icd10: ['E11'], chronic: true },
  { icpc: ['T90.01'], snomed: ['46635009'], icd10: ['E10'], chronic: true },
  { icpc: ['T90'], snomed: ['73211009'], icd10: ['E14'], chronic: true },
  { icpc: ['K86'], snomed: ['59621000', '38341003'], icd10: ['I10'], chronic: true },
  { icpc: ['R96'], snomed: ['195967001'], icd10: ['J45'], chronic: true },
  { icpc: ['R95'], snomed: ['13645005'], icd10: ['J44'], chronic: true },
  { icpc: ['K77'], snomed: ['84114007'], icd10: ['I50'], chronic: true },
  { icpc: ['K78'], snomed: ['49436004'], icd10: ['I48'], chronic: true },
  { icpc: ['K74'], snomed: ['194828000'], icd10: ['I20'], chronic: true },
  { icpc: ['K75'], snomed: ['57054005', '22298006'], icd10: ['I21'] },
  { icpc: ['K90'], snomed: ['230690007'], icd10: ['I64'] },
  { icpc: ['K89'], snomed: ['266257000'], icd10: ['G45'] },
  { icpc: ['K92'], snomed: ['399957001'], icd10: ['I73'], chronic: true },
  { icpc: ['K93'], snomed: ['59282003'], icd10: ['I26'] },
  { icpc: ['K94.01'], snomed: ['128053003'], icd10: ['I82'] },
  { icpc: ['T93', 'T93.01'], snomed: ['13644009', '55822004'], icd10: ['E78'], chronic: true },
  { icpc: ['T86'], snomed: ['40930008'], icd10: ['E03'], chronic: true },
  { icpc: ['T85'], snomed: ['34486009'], icd10: ['E05'], chronic: true },
  { icpc: ['T92'], snomed: ['90560007'], icd10: ['M10'], chronic: true },
  { icpc: ['T82'], snomed: ['414916001'], icd10: ['E66'], chronic: true },
  { icpc: ['P70'], snomed: ['52448006'], icd10: ['F03'], chronic: true },
  { icpc: ['P72'], snomed: ['58214004'], icd10: ['F20'], chronic: true },
  { icpc: ['P74'], snomed: ['197480006'], icd10: ['F41'], chronic: true },
  { icpc: ['P76'], snomed: ['35489007'], icd10: ['F32'] },
  { icpc: ['P21'], snomed: ['406506008'], icd10: ['F90'], chronic: true },
  { icpc: ['N86'], snomed: ['24700007'], icd10: ['G35'], chronic: true },
  { icpc: ['N87'], snomed: ['49049000'], icd10: ['G20'], chronic: true },
  { icpc: ['N88'], snomed: ['84757009'], icd10: ['G40'], chronic: true },
  { icpc: ['N89'], snomed: ['37796009'], icd10: ['G43'], chronic: true },
  { icpc: ['N93'], snomed: ['57406009'], icd10: ['G56'] },
  { icpc: ['L88', 'L88.01'], snomed: ['69896004'], icd10: ['M06', 'M05'], chronic: true },
  { icpc: ['L89'], snomed: ['239872002'], icd10: ['M16'], chronic: true },
  { icpc: ['L90'], snomed: ['239873007'], icd10: ['M17'], chronic: true },
  { icpc: ['L91'], snomed: ['396275006'], icd10: ['M19'], chronic: true },
  { icpc: ['L95'], snomed: ['64859006'], icd10: ['M81'], chronic: true },
  { icpc: ['L03'], snomed: ['279039007'], icd10: ['M54.5'] },
  { icpc: ['L77'], snomed: ['44465007'], icd10: ['S93.4'] },
  { icpc: ['S87'], snomed: ['24079001'], icd10: ['L20'], chronic: true },
  { icpc: ['S91'], snomed: ['9014002'], icd10: ['L40'], chronic: true },
  { icpc: ['S70'], snomed: ['4740000'], icd10: ['B02'] },
  { icpc: ['S77.01'], snomed: ['254701007'], icd10: ['C44'] },
  { icpc: ['S88'], snomed: ['40275004'], icd10: ['L25'] },
  { icpc: ['B80'], snomed: ['87522002'], icd10: ['D50'] },
  { icpc: ['B90'], snomed: ['86406008'], icd10: ['B24'], chronic: true },
  { icpc: ['D73'], snomed: ['25374005'], icd10: ['A09'] },
  { icpc: ['D75'], snomed: ['363406005'], icd10: ['C18'] },
  { icpc: ['D84'], snomed: ['235595009'], icd10: ['K21'], chronic: true },
  { icpc: ['D88'], snomed: ['74400008', '85189001'], icd10: ['K35'] },
  { icpc: ['D93'], snomed: ['10743008'], icd10: ['K58'], chronic: true },
  { snomed: ['34000006'], icd10: ['K50'], chronic: true },
  { snomed: ['64766004'], icd10: ['K51'], chronic: true },
  { icpc: ['D97'], snomed: ['19943007'], icd10: ['K74'], chronic: true },
  { icpc: ['X76'], snomed: ['254837009'], icd10: ['C50'] },
  { icpc: ['Y77'], snomed: ['399068003'], icd10: ['C61'] },
  { icpc: ['Y85'], snomed: ['266569009'], icd10: ['N40'], chronic: true },
  { icpc: ['R84'], snomed: ['363358000'], icd10: ['C34'] },
  { icpc: ['U71'], snomed: ['38822007', '68566005'], icd10: ['N30', 'N39.0'] },
  { icpc: ['U95'], snomed: ['95570007'], icd10: ['N20'] },
  { icpc: ['U99.01'], snomed: ['709044004'], icd10: ['N18'], chronic: true },
  { icpc: ['R81'], snomed: ['233604007'], icd10: ['J18'] },
  { icpc: ['R78'], snomed: ['10509002'], icd10: ['J20'] },
  { icpc: ['R74'], snomed: ['54150009'], icd10: ['J06'] },
  { icpc: ['R75'], snomed: ['36971009'], icd10: ['J32', 'J01'] },
  { icpc: ['R76'], snomed: ['17741008'], icd10: ['J03'] },
  { icpc: ['R80'], snomed: ['6142004'], icd10: ['J11'] },
  { icpc: ['R83.03'], snomed: ['840539006'], icd10: ['U07.1'] },
  { icpc: ['R97'], snomed: ['61582004'], icd10: ['J30'], chronic: true },
  { icpc: ['H71'], snomed: ['3110003'], icd10: ['H66'] },
  { icpc: ['F92'], snomed: ['193570009'], icd10: ['H26'], chronic: true },
  { icpc: ['F93'], snomed: ['23986001'], icd10: ['H40'], chronic: true },
  { icpc: ['P06'], snomed: ['193462001'], icd10: ['G47'] },
];
