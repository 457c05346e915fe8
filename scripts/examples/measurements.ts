/** Measurements and habits of Anneke Zandstra, who does not exist: what the other examples of the BgZ do not show. */
const person = {
  subject: { reference: 'Patient/anneke-zandstra', display: 'Anneke Zandstra' },
  performer: [
    { reference: 'Organization/huisartsenpraktijk-de-linde', display: 'Huisartsenpraktijk De Linde' },
  ],
};

const vitalSigns = {
  coding: [
    {
      system: 'http://hl7.org/fhir/observation-category',
      code: 'vital-signs',
      display: 'Vital Signs',
    },
  ],
};

function identifier(value: string): object {
  return { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.900.2', value };
}

function zib(name: string): object {
  return { profile: [`http://nictiz.nl/fhir/StructureDefinition/${name}`] };
}

function quantity(value: number, unit: string, code = unit): object {
  return { value, unit, system: 'http://unitsofmeasure.org', code };
}

function measured(id: string, code: object, profile: string, date: string): object {
  return {
    resourceType: 'Observation',
    id,
    meta: zib(profile),
    identifier: [identifier(id)],
    status: 'final',
    category: [vitalSigns],
    code,
    subject: person.subject,
    effectiveDateTime: date,
    performer: person.performer,
  };
}

function loinc(code: string, display: string): object {
  return { coding: [{ system: 'http://loinc.org', code, display }] };
}

function component(code: string, display: string, value: number): object {
  return { code: loinc(code, display), valueQuantity: quantity(value, 'mm[Hg]') };
}

/** What is found, by the key of the question. */
export const measurements: Readonly<Record<string, readonly object[]>> = {
  'blood-pressure': [
    {
      ...measured(
        'bloeddruk-20240417',
        loinc('85354-9', 'Blood pressure'),
        'zib-BloodPressure',
        '2024-04-17T09:40:00+02:00',
      ),
      component: [
        component('8480-6', 'Systolic blood pressure', 138),
        component('8462-4', 'Diastolic blood pressure', 84),
      ],
    },
  ],
  'body-weight': [
    {
      ...measured(
        'gewicht-20240417',
        loinc('29463-7', 'Body weight'),
        'zib-BodyWeight',
        '2024-04-17T09:40:00+02:00',
      ),
      valueQuantity: quantity(71.5, 'kg'),
    },
  ],
  'body-height': [
    {
      ...measured(
        'lengte-20230912',
        loinc('8302-2', 'Body height'),
        'zib-BodyHeight',
        '2023-09-12T11:05:00+02:00',
      ),
      valueQuantity: quantity(168, 'cm'),
    },
  ],
  'tobacco-use': [
    {
      resourceType: 'Observation',
      id: 'roken-20230912',
      meta: zib('zib-TobaccoUse'),
      identifier: [identifier('roken-20230912')],
      status: 'final',
      code: {
        coding: [
          {
            system: 'http://snomed.info/sct',
            code: '365980008',
            display: 'bevinding betreffende gebruik van tabak en tabaksproducten',
          },
        ],
      },
      ...person,
      effectivePeriod: { start: '2001-01-01' },
      valueCodeableConcept: {
        coding: [{ system: 'http://snomed.info/sct', code: '8517006', display: 'rookte vroeger' }],
      },
    },
  ],
};
