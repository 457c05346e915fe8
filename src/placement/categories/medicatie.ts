import { definePlacement } from '../definePlacement.js';

/** Medicatie. */
export const medicatie = definePlacement({
  category: 'medicatie',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Medicatie', en: 'Medication' },
  resourceTypes: [
    'MedicationRequest',
    'MedicationDispense',
    'MedicationStatement',
    'MedicationAdministration',
  ],
  concepts: [
    'MedicationAgreement',
    'AdministrationAgreement',
    'MedicationUse',
    'DispenseRequest',
    'Dispense',
  ],
  profiles: [
    'mp-MedicationAgreement',
    'mp-AdministrationAgreement',
    'mp-MedicationDispense',
    'mp-DispenseRequest',
    'mp-VariableDosingRegimen',
    'mp-MedicationUse2',
    'mp-MedicationAdministration2',
    'mp612-DispenseToFHIRConversion-AdministrationAgreement',
    'mp612-DispenseToFHIRConversion-Dispense',
  ],
  mgo: 'care_treatment/medication',
});
