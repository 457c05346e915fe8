import { definePlacement } from '../definePlacement.js';

/** Functioneren en welbevinden. */
export const functioneren = definePlacement({
  category: 'functioneren',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Functioneren en welbevinden', en: 'Functioning and wellbeing' },
  concepts: [
    'FunctionalOrMentalStatus',
    'AbilityToDressOneself',
    'AbilityToDrink',
    'AbilityToEat',
    'AbilityToGroom',
    'AbilityToGroome',
    'AbilityToManageMedication',
    'AbilityToPerformMouthcareActivities',
    'AbilityToPerformNursingActivities',
    'AbilityToUseToilet',
    'AbilityToWashOneself',
    'BarthelADLIndex',
    'BladderFunction',
    'BowelFunction',
    'HearingFunction',
    'VisualFunction',
    'IllnessPerception',
    'Mobility',
    'DevelopmentChild',
  ],
  codes: [
    { element: 'category', system: 'http://snomed.info/sct', codes: ['118228005', '384821006'] },
    {
      element: 'code',
      system: 'http://snomed.info/sct',
      codes: ['273302005', '301438001', '47078008', '281004000'],
    },
  ],
  mgo: 'health/mental_wellbeing',
});
