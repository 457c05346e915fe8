import { definePlacement } from '../definePlacement.js';

/** Zwangerschap en geboorte. */
export const zwangerschapEnGeboorte = definePlacement({
  category: 'zwangerschap-en-geboorte',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Zwangerschap en geboorte', en: 'Pregnancy and birth' },
  concepts: ['Pregnancy', 'FeedingPatternInfant'],
  profiles: [
    'bc-DisorderOfChild',
    'bc-DisorderOfLaborAndDelivery',
    'bc-DisorderOfPregnancy',
    'bc-PregnancyUltraSound',
    'bc-PregnancyUltraSoundGeneralFindings',
    'bc-ChildBirthAssistance',
    'bc-MaternalRecord',
    'bc-AbilityToTakeCareOfChild',
    'bc-BirthObservation',
    'bc-ChildObservation',
    'bc-DeliveryObservation',
    'bc-FamilySituationAssessment',
    'bc-FeedingPatternInfant',
    'bc-FetusObservation',
    'bc-MaternalObservation',
    'bc-PlacentaLocalization',
    'bc-PregnancyObservation',
    'bc-UmbilicalCord',
    'bc-VitaminKAdministration',
    'bc-Birth',
    'bc-DeliveryProcedure',
    'bc-ObstetricProcedure',
    'bc-ReferralRequest',
  ],
  codes: [
    {
      element: 'code',
      system: 'http://snomed.info/sct',
      codes: ['118185001', '77386006', '21840007', '57036006', '161714006', '161732006', '364325004'],
    },
    { element: 'code', system: 'http://loinc.org', codes: ['11996-6', '11977-6', '11778-8'] },
  ],
});
