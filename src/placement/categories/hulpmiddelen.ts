import { definePlacement } from '../definePlacement.js';

/** Medische hulpmiddelen. */
export const hulpmiddelen = definePlacement({
  category: 'hulpmiddelen',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Medische hulpmiddelen', en: 'Medical devices' },
  resourceTypes: ['DeviceUseStatement', 'DeviceRequest'],
  concepts: [
    'MedicalDevice',
    'MedicalDeviceRequest',
    'HearingFunction-HearingAid',
    'HearingFunction.HearingAid',
    'VisualFunction-VisualAid',
    'VisualFunction.VisualAid',
    'Wound-MedicalDevice',
    'Wound.Drain',
    'Infusion',
    'FeedingTubeSystem',
    'BladderFunction-UrineCatheter',
    'AbilityToPerformMouthcareActivities-MedicalDevice',
    'AbilityToPerformMouthcareActivities.Prosthesis',
    'Respiration-AdministeredOxygen-AdministrationDevice',
  ],
  mgo: 'care_treatment/medical_devices',
});
