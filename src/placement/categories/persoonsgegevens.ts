import { definePlacement } from '../definePlacement.js';

/** Persoonsgegevens en verzekering. */
export const persoonsgegevens = definePlacement({
  category: 'persoonsgegevens',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Persoonsgegevens en verzekering', en: 'Personal data and insurance' },
  resourceTypes: ['Patient', 'Coverage', 'RelatedPerson'],
  concepts: ['Patient', 'Payer', 'ContactPerson', 'patient', 'relatedperson'],
  profiles: ['BgZ-Patient', 'bc-Woman'],
  mgo: 'personal_administration/patient',
});
