/** The code of a functiegroep: what a person does with health data in a PGO. */
export type FunctiegroepCode =
  | 'afspraken-en-agenda'
  | 'beelden-en-documenten'
  | 'consultatie'
  | 'gegevensoverzichten'
  | 'generieke-zelfzorg'
  | 'herinneringen'
  | 'vragenlijsten'
  | 'ziektespecifieke-zelfzorg';
