import { definePlacement } from '../definePlacement.js';

/** Afspraken. */
export const afspraken = definePlacement({
  category: 'afspraken',
  functiegroep: 'afspraken-en-agenda',
  label: { nl: 'Afspraken', en: 'Appointments' },
  resourceTypes: ['Appointment', 'AppointmentResponse'],
  profiles: ['eAfspraak-Appointment'],
  mgo: 'care_treatment/appointments',
});
