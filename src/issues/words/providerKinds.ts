/**
 * Kinds of providers, and the words for them; see `concepts` for how they are written. Of how many kinds a report
 * tells parts a copy at one of them from the same fact at two.
 */
export const providerKinds = {
  hospital:
    '*ziekenhuis* hospital* krankenhaus* umc *kliniek* clinic poli polikliniek* specialist* internist cardiolo* oogarts kinderarts neuroloog longarts radiolo* revalidatie* echocentrum*',
  gp: 'huisarts* huisdokter* gp gps hausarzt* praktijk* practice hap dokter* doktor',
  pharmacy: 'apothe* pharmac*',
  dentist: 'tandarts* dentist* zahnarzt* mondhyg* orthodon*',
  midwife: 'verloskundig* midwife* kraamzorg* geboortecentrum* hebamme',
  mentalCare: 'ggz* psycho* psychiat*',
  therapist: 'fysio* physio* logoped* dietist* ergotherap* podotherap*',
  homeCare: 'thuiszorg* verpleeghuis* wijkverpleeg* woonzorg* zorgcentrum*',
  youthCare: 'consultatiebureau* jgz schoolarts* ggd jeugdarts',
  laboratory: 'lab laborator* trombosedienst* prikpost*',
} as const satisfies Record<string, string>;
