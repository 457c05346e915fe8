import { nictiz, nlCore } from './profiles.js';

/** Care providers in STU3, by resource type. */
export const careProvidersStu3 = {
  Practitioner: [nlCore('practitioner')],
  PractitionerRole: [nlCore('practitionerrole')],
  Organization: [nlCore('organization')],
} as const;

/** Care providers in R4, by resource type. */
export const careProvidersR4 = {
  Practitioner: [nictiz('nl-core-HealthProfessional-Practitioner')],
  PractitionerRole: [nictiz('nl-core-HealthProfessional-PractitionerRole')],
  Organization: [nictiz('nl-core-HealthcareProvider-Organization')],
  Location: [nictiz('nl-core-HealthcareProvider')],
} as const;
