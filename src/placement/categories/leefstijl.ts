import { definePlacement } from '../definePlacement.js';

/** Leefstijl en leefsituatie. */
export const leefstijl = definePlacement({
  category: 'leefstijl',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Leefstijl en leefsituatie', en: 'Lifestyle and living situation' },
  resourceTypes: ['NutritionOrder'],
  concepts: [
    'AlcoholUse',
    'DrugUse',
    'TobaccoUse',
    'FamilySituation',
    'FamilySituationChild',
    'LivingSituation',
    'ParticipationInSociety',
    'Education',
    'LifeStance',
    'NutritionAdvice',
  ],
  observationCategories: ['social-history'],
  codes: [
    {
      element: 'code',
      system: 'http://snomed.info/sct',
      codes: [
        '228273003',
        '228366006',
        '365980008',
        '365470003',
        '55801000146105',
        '365508006',
        '314845004',
        '105421008',
        '160538000',
      ],
    },
  ],
  mgo: 'health/lifestyle',
});
