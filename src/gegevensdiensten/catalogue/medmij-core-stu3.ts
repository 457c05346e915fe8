import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { nictiz } from './profiles.js';
import { medmijRepository } from './sources.js';
import { loinc, snomed } from './vocabulary.js';
import { zib } from './zib.js';

/** What every granular service of MedMij Core on STU3 has; `concept` is its English name, `role` its role letters. */
function core<const Concept extends string>(concept: Concept, role: string) {
  const page = medmijRepository(
    'MedMij-STU3-Core',
    `guides/medmij-stu3-core-ig/Home/Granular-Data-Service-Index/MedMij-Core-${concept}.page.md`,
  );
  const statement = `CapabilityStatement-medmij-core-${concept}-Serve`;
  return {
    version: '1.0.0-rc.2',
    informationStandard: { name: 'MedMij STU3 Core', version: '1.2.1' },
    release: 'STU3',
    domain: 'person',
    function: 'verzamelen',
    functiegroep: 'gegevensoverzichten',
    granular: true,
    sectors: ['langdurige zorg (gebruikt in BgLZ+)'],
    systemRoles: [
      { code: `MMC-${role}R-zib2017/STU3-rc.2`, side: 'raadplegen', confidence: 'verified' },
      { code: `MMC-${role}B-zib2017/STU3-rc.2`, side: 'beschikbaarstellen', confidence: 'verified' },
    ],
    status: { value: 'in-ontwikkeling', sources: [page] },
    packages: [{ name: 'medmij.fhir.nl.stu3.core', version: '1.2.1' }],
    capabilityStatements: [`http://medmij.nl/fhir/CapabilityStatement/medmij-core-${concept}-Serve`],
    sources: [page],
    confidence: 'verified',
    transactionSources: [
      page,
      medmijRepository('MedMij-STU3-Core', `CapabilityStatements/${statement}.json`),
    ],
  } as const;
}

/** Types that are referred to and can be read; no source names their profiles. */
const referredTo = { Organization: [], Patient: [], Practitioner: [], PractitionerRole: [] } as const;

const measurement = [
  'identifier',
  'subject',
  'effective[x]',
  'performer',
  'valueQuantity',
  'meta.tag',
] as const;

export const coreAlertStu3 = defineGegevensdienst({
  ...core('Alert', 'AL'),
  key: 'medmij-core-alert-stu3',
  id: '900000404',
  name: {
    nl: 'Verzamelen MedMij Core - Alert (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Alert (zib2017/STU3)',
  },
  transactions: {
    alert: search('Flag', {
      name: { nl: 'Alerts', en: 'Alerts' },
      expects: [nictiz('zib-Alert')],
      included: referredTo,
      zibs: [zib.Alert],
      mustSupport: { Flag: ['identifier', 'subject', 'period', 'author', 'code', 'meta.tag'] },
    }),
  },
});

export const coreBloodPressureStu3 = defineGegevensdienst({
  ...core('BloodPressure', 'BP'),
  key: 'medmij-core-bloeddruk-stu3',
  id: '900000401',
  name: {
    nl: 'Verzamelen MedMij Core - Bloeddruk (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Blood pressure (zib2017/STU3)',
  },
  transactions: {
    'blood-pressure': search('Observation', {
      name: { nl: 'Bloeddrukken', en: 'Blood pressures' },
      where: { code: loinc('85354-9') },
      expects: [nictiz('zib-BloodPressure')],
      included: referredTo,
      zibs: [zib.Bloeddruk],
      mustSupport: {
        Observation: [
          'identifier',
          'subject',
          'effective[x]',
          'performer',
          'component:SystolicBP',
          'component:DiastolicBP',
          'meta.tag',
        ],
      },
    }),
  },
});

export const coreBodyHeightStu3 = defineGegevensdienst({
  ...core('BodyHeight', 'BH'),
  key: 'medmij-core-lichaamslengte-stu3',
  id: '900000402',
  name: {
    nl: 'Verzamelen MedMij Core - Lichaamslengte (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Body height (zib2017/STU3)',
  },
  transactions: {
    'body-height': search('Observation', {
      name: { nl: 'Lichaamslengtes', en: 'Body heights' },
      where: { code: loinc('8302-2') },
      expects: [nictiz('zib-BodyHeight')],
      included: referredTo,
      zibs: [zib.Lichaamslengte],
      mustSupport: { Observation: measurement },
    }),
  },
});

export const coreBodyTemperatureStu3 = defineGegevensdienst({
  ...core('BodyTemperature', 'BT'),
  key: 'medmij-core-lichaamstemperatuur-stu3',
  id: '900000409',
  name: {
    nl: 'Verzamelen MedMij Core - Lichaamstemperatuur (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Body temperature (zib2017/STU3)',
  },
  transactions: {
    'body-temperature': search('Observation', {
      name: { nl: 'Lichaamstemperaturen', en: 'Body temperatures' },
      where: { code: loinc('8310-5') },
      expects: [nictiz('zib-BodyTemperature')],
      included: referredTo,
      zibs: [zib.Lichaamstemperatuur],
      mustSupport: { Observation: measurement },
    }),
  },
});

export const coreBodyWeightStu3 = defineGegevensdienst({
  ...core('BodyWeight', 'BW'),
  key: 'medmij-core-lichaamsgewicht-stu3',
  id: '900000403',
  name: {
    nl: 'Verzamelen MedMij Core - Lichaamsgewicht (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Body weight (zib2017/STU3)',
  },
  transactions: {
    'body-weight': search('Observation', {
      name: { nl: 'Lichaamsgewichten', en: 'Body weights' },
      where: { code: loinc('29463-7') },
      expects: [nictiz('zib-BodyWeight')],
      included: referredTo,
      zibs: [zib.Lichaamsgewicht],
      mustSupport: { Observation: measurement },
    }),
  },
});

export const coreFluidBalanceStu3 = defineGegevensdienst({
  ...core('FluidBalance', 'FB'),
  key: 'medmij-core-vochtbalans-stu3',
  id: '900000410',
  name: {
    nl: 'Verzamelen MedMij Core - Vochtbalans (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Fluid balance (zib2017/STU3)',
  },
  transactions: {
    'fluid-balance': search('Observation', {
      name: { nl: 'Vochtbalans', en: 'Fluid balance' },
      where: { code: snomed('364396009') },
      expects: [nictiz('zib-FluidBalance')],
      included: referredTo,
      zibs: [zib.Vochtbalans],
      mustSupport: {
        Observation: [
          'identifier',
          'subject',
          'effective[x]',
          'performer',
          'component:FluidTotalIn',
          'component:FluidTotalOut',
          'meta.tag',
        ],
      },
    }),
  },
});

export const coreLivingSituationStu3 = defineGegevensdienst({
  ...core('LivingSituation', 'LS'),
  key: 'medmij-core-woonsituatie-stu3',
  id: '900000406',
  name: {
    nl: 'Verzamelen MedMij Core - Woonsituatie (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Living situation (zib2017/STU3)',
  },
  transactions: {
    'living-situation': search('Observation', {
      name: { nl: 'Woonsituatie', en: 'Living situation' },
      where: { code: snomed('365508006') },
      expects: [nictiz('zib-LivingSituation')],
      included: referredTo,
      zibs: [zib.Woonsituatie],
      mustSupport: {
        Observation: [
          'identifier',
          'subject',
          'effective[x]',
          'performer',
          'valueCodeableConcept',
          'meta.tag',
        ],
      },
    }),
  },
});

export const coreNutritionAdviceStu3 = defineGegevensdienst({
  ...core('NutritionAdvice', 'NA'),
  key: 'medmij-core-voedingsadvies-stu3',
  id: '900000405',
  name: {
    nl: 'Verzamelen MedMij Core - Voedingsadvies (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Nutrition advice (zib2017/STU3)',
  },
  transactions: {
    'nutrition-advice': search('NutritionOrder', {
      name: { nl: 'Voedingsadviezen', en: 'Nutrition advice' },
      expects: [nictiz('zib-NutritionAdvice')],
      included: referredTo,
      zibs: [zib.Voedingsadvies],
      mustSupport: { NutritionOrder: ['identifier', 'patient', 'dateTime', 'orderer', 'meta.tag'] },
    }),
  },
});

export const corePayerStu3 = defineGegevensdienst({
  ...core('Payer', 'PA'),
  key: 'medmij-core-betaler-stu3',
  id: '900000407',
  name: {
    nl: 'Verzamelen MedMij Core - Betaler (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Payer (zib2017/STU3)',
  },
  transactions: {
    payer: search('Coverage', {
      name: { nl: 'Betaler', en: 'Payer' },
      expects: [nictiz('zib-Payer')],
      included: { Organization: [], Patient: [], RelatedPerson: [] },
      zibs: [zib.Betaler],
      mustSupport: {
        Coverage: ['identifier', 'subscriber', 'beneficiary', 'period', 'payor', 'meta.tag'],
      },
    }),
  },
});

export const corePulseRateStu3 = defineGegevensdienst({
  ...core('PulseRate', 'PR'),
  key: 'medmij-core-polsfrequentie-stu3',
  id: '900000412',
  name: {
    nl: 'Verzamelen MedMij Core - Polsfrequentie (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Pulse rate (zib2017/STU3)',
  },
  transactions: {
    'pulse-rate': search('Observation', {
      name: { nl: 'Polsfrequenties', en: 'Pulse rates' },
      where: { code: loinc('8893-0') },
      expects: [nictiz('zib-PulseRate')],
      included: referredTo,
      zibs: [zib.Polsfrequentie],
      mustSupport: { Observation: measurement },
    }),
  },
});

export const coreRespirationStu3 = defineGegevensdienst({
  ...core('Respiration', 'RE'),
  key: 'medmij-core-ademhaling-stu3',
  id: '900000411',
  name: {
    nl: 'Verzamelen MedMij Core - Ademhaling (zib2017/STU3)',
    en: 'Retrieve MedMij Core - Respiration (zib2017/STU3)',
  },
  transactions: {
    respiration: search('Observation', {
      name: { nl: 'Ademhaling', en: 'Respiration' },
      where: { code: snomed('422834003') },
      expects: [nictiz('zib-Respiration')],
      included: {
        ...referredTo,
        DeviceUseStatement: [nictiz('zib-Respiration-AdministeredOxygen-AdministrationDevice')],
        Device: [nictiz('zib-Respiration-AdministeredOxygen-AdministrationDeviceProduct')],
      },
      mustInclude: ['DeviceUseStatement'],
      zibs: [zib.Ademhaling],
      mustSupport: {
        Observation: [
          'identifier',
          'subject',
          'effective[x]',
          'performer',
          'component:BreathingFrequency',
          'meta.tag',
        ],
        DeviceUseStatement: [
          'identifier',
          'subject',
          'whenUsed',
          'device',
          'extension:reasonReference',
          'meta.tag',
        ],
        Device: ['identifier', 'patient', 'type', 'meta.tag'],
      },
    }),
  },
});
