import { defineSymptom } from '../../Symptom.js';

/** The source side answers that it has nothing for this person. */
export const beschikbaarheidstoetsNegatief = defineSymptom({
  code: 'beschikbaarheidstoets-negatief',
  category: 'technisch',
  label: {
    nl: 'Zorgaanbieder heeft geen (beschikbare) gegevens voor deze persoon',
    en: 'Care provider has no (available) data for this person',
  },
  definition: {
    nl: 'Na een geslaagde login zegt de aanbiederskant dat er niets is: geen behandelrelatie, geen gekoppeld BSN, te jong, of uitgezet voor deze patiënt.',
    en: 'After a successful login the source side says there is nothing: no treatment relation, no linked BSN, too young, or switched off for this patient.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['xis-leverancier', 'dva'] },
  shifts: [
    {
      id: 'bsn-niet-gekoppeld',
      to: 'zorgaanbieder',
      condition: {
        nl: 'het BSN in het bronsysteem ontbreekt of niet geverifieerd is',
        en: 'the BSN is missing or not verified in the source system',
      },
      because: { nl: 'dat is registratie aan de bron', en: 'that is recorded at the source' },
    },
    {
      id: 'toets-fout',
      to: 'dva',
      when: [
        { sourceAnswered: true, oauthError: 'access_denied', afterDigiD: true },
        { sourceAnswered: true, connection: ['pgo-dva', 'dva'], status: 403 },
      ],
      condition: {
        nl: 'het bronsysteem de patiënt kent en de toets toch nee zegt',
        en: 'the source system knows the patient and the check still says no',
      },
      because: { nl: 'de DVA voert de toets verkeerd uit', en: 'the DVA carries out the check wrongly' },
    },
    {
      id: 'te-jong',
      to: 'medmij',
      when: [{ age: { below: 16 } }],
      condition: { nl: 'de persoon jonger is dan 16 jaar', en: 'the person is younger than 16' },
      because: { nl: 'de leeftijdseis staat in het stelsel', en: 'the age limit is part of the framework' },
      see: 'vertegenwoordiging-niet-mogelijk',
    },
    {
      id: 'verkeerde-vestiging',
      to: 'persoon',
      condition: {
        nl: 'de persoon een verkeerde vestiging koos',
        en: 'the person chose the wrong location',
      },
      because: { nl: 'een andere keuze lost het op', en: 'another choice solves it' },
    },
  ],
  reportTo: ['zorgaanbieder-servicedesk', 'dva-servicedesk'],
  blockedBy: [
    {
      id: 'melding-moet-vaag',
      text: {
        nl: 'de DVA mag niet laten blijken of er een behandelrelatie is, dus de melding is vaag',
        en: 'the DVA may not reveal whether there is a treatment relation, so the message is vague',
      },
    },
    {
      id: 'vinkje-uit',
      text: {
        nl: 'een instelling per patiënt of per praktijk staat uit',
        en: 'a setting per patient or per practice is off',
      },
    },
  ],
  timeToFix: {
    drivers: ['registratieherstel', 'inrichting-aanbieder'],
    from: 'dagen',
    to: 'dagen',
    typical: { nl: 'enkele dagen', en: 'a few days' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      condition: {
        nl: 'het alle patiënten van een zorgaanbieder treft',
        en: 'it affects all patients of a care provider',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'bij inschrijving, overname van praktijken en conversie',
      en: 'with registration, take-over of practices and conversion',
    },
  },
  workaround: {
    nl: 'Controleer of de juiste vestiging is gekozen en of de balie het BSN heeft geverifieerd.',
    en: 'Check that the right location was chosen and that the desk has verified the BSN.',
  },
  confusableWith: ['gegeven-ontbreekt-in-bron', 'oauth-autorisatiefout', 'zorgaanbieder-niet-vindbaar'],
  sources: ['as-toets', 'as-token'],
});
