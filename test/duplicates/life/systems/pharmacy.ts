import { neighbour } from '../Draw.js';
import type { PersonName, Place, Worker } from '../Fact.js';
import { people } from '../people.js';
import type { Json, Pen } from '../Pen.js';
import {
  addressOf,
  agb,
  blockNumber,
  concept,
  ext,
  fullName,
  medicationCategory,
  offsetTime,
  profile,
  treatmentRoot,
  ura,
  uzi,
} from '../Pen.js';
import type { System, Writers } from '../System.js';
import type { Product } from '../terms.js';
import { systems } from '../terms.js';

/** A pharmacy: MP9 in R4 with the numbers of all building blocks; through a gateway also what MP 6.12 makes of it in STU3. */

const pieces = (value: number): Json => ({
  value,
  unit: 'stuk',
  system: 'urn:oid:2.16.840.1.113883.2.4.4.1.900.2',
  code: '245',
});

function practitioner({ uzi: number, initials, prefix, surname }: Worker): Json {
  return {
    resourceType: 'Practitioner',
    identifier: [{ system: uzi, value: number }],
    name: [
      {
        text: fullName({ initials, ...(prefix !== undefined && { prefix }), surname }),
        family: surname,
        given: [initials],
        ...(prefix !== undefined && {
          _family: {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-prefix', valueString: prefix },
              { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name', valueString: surname },
            ],
          },
        }),
      },
    ],
  };
}

function organization(place: Place): Json {
  return {
    resourceType: 'Organization',
    identifier: [
      { system: ura, value: place.ura },
      { system: agb, value: place.agb },
    ],
    name: place.name,
    type: [concept([{ system: 'http://nictiz.nl/fhir/NamingSystem/organization-type', code: place.kind }])],
    address: [addressOf(place)],
  };
}

function person(name: PersonName): Json {
  const { initials, own, prefix, partner, born, gender } = people[name];
  return {
    resourceType: 'Patient',
    name: [
      {
        family:
          partner === undefined
            ? `${prefix ?? ''} ${own}`
            : `${partner.prefix ?? ''} ${partner.name} - ${prefix ?? ''} ${own}`,
        given: [initials],
        _given: [
          {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'IN' },
            ],
          },
        ],
      },
    ],
    gender,
    birthDate: born,
  };
}

function patientOf(pen: Pen, as = 'subject'): Json {
  return {
    [as]: {
      ...pen.along(person(pen.about), `person:${pen.about}`),
      display: `Patient, ${people[pen.about].initials} ${people[pen.about].own}`,
    },
  };
}

const rendered = (perDay: number): Json =>
  ext('ext-RenderedDosageInstruction', { valueString: `${perDay} maal per dag 1 stuk, oraal` });
const treatment = (mbh: string): Json =>
  ext('ext-PharmaceuticalTreatment.Identifier', { valueIdentifier: { system: treatmentRoot, value: mbh } });
const registered = (text: string): Json => ext('ext-RegistrationDateTime', { valueDateTime: text });
const lasting = (start: string, end?: string): Json =>
  ext('ext-TimeInterval.Period', {
    valuePeriod: {
      start: `${start}T00:00:00+01:00`,
      ...(end !== undefined && { end: `${end}T23:59:59+01:00` }),
    },
  });

const dosage = (perDay: number): Json => ({
  text: `${perDay} maal per dag 1 stuk, oraal`,
  timing: { repeat: { frequency: perDay, period: 1, periodUnit: 'd' } },
  doseAndRate: [{ doseQuantity: { value: 1, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' } }],
});

function productRef({ hpk, prk, gpk, name }: Product, pen: Pen): Json {
  const display = name;
  const byBrand = pen.slip('by brand', 0.15);
  const code = concept(
    byBrand
      ? [{ system: systems.hpk, code: hpk, display }]
      : [
          { system: systems.hpk, code: hpk, display },
          { system: systems.prk, code: prk, display },
          { system: systems.gpk, code: gpk, display },
        ],
  );
  return {
    medicationReference: {
      ...pen.along({ resourceType: 'Medication', code }, `product:${prk}`, byBrand ? 'brand' : ''),
      type: 'Medication',
      display,
    },
  };
}

const writers: Writers = {
  allergy: ({ substance, refuted }, pen) => ({
    resourceType: 'AllergyIntolerance',
    ...profile('nl-core-AllergyIntolerance'),
    ...pen.identifier(),
    clinicalStatus: concept([
      { system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' },
    ]),
    verificationStatus: concept([
      {
        system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
        code: refuted ? 'refuted' : 'confirmed',
      },
    ]),
    code: concept(
      substance.snk === undefined
        ? [{ system: 'http://snomed.info/sct', code: substance.snomed }]
        : [
            { system: systems.snk, code: substance.snk, display: substance.spelled },
            { system: 'http://snomed.info/sct', code: substance.snomed },
          ],
      substance.spelled,
    ),
    ...patientOf(pen, 'patient'),
  }),
  agreement: ({ product, perDay, start, end, at, prescriber, mbh, number, stop }, pen) => ({
    resourceType: 'MedicationRequest',
    ...profile('mp-MedicationAgreement'),
    extension: [
      registered(offsetTime({ ...at, minutes: at.minutes + 3 })),
      rendered(perDay),
      lasting(start, end),
      treatment(mbh),
    ],
    ...(stop && {
      modifierExtension: [
        ext('ext-StopType', {
          valueCodeableConcept: concept([
            { system: 'http://snomed.info/sct', code: '410546004', display: 'gestopt' },
          ]),
        }),
      ],
    }),
    identifier: [blockNumber('MA', number)],
    status: 'unknown',
    intent: 'order',
    category: [concept([medicationCategory.MA.R4])],
    ...productRef(product, pen),
    ...patientOf(pen),
    authoredOn: offsetTime(at),
    requester: {
      ...pen.along(practitioner(prescriber), `worker:${prescriber.agb}`),
      display: fullName(prescriber),
    },
    dosageInstruction: [dosage(perDay)],
  }),
  order: ({ product, at, quantity, prescriber, mbh, number }, pen) => ({
    resourceType: 'MedicationRequest',
    ...profile('mp-DispenseRequest'),
    extension: [registered(offsetTime(at)), treatment(mbh)],
    identifier: [blockNumber('VV', number)],
    status: 'completed',
    intent: 'order',
    category: [concept([medicationCategory.VV.R4])],
    ...productRef(product, pen),
    ...patientOf(pen),
    authoredOn: offsetTime(at),
    requester: pen.along(practitioner(prescriber), `worker:${prescriber.agb}`),
    dispenseRequest: {
      quantity: { value: quantity, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' },
    },
  }),
  schedule: ({ product, start, perDay, at, prescriber, mbh, number }, pen) => ({
    resourceType: 'MedicationRequest',
    ...profile('mp-VariableDosingRegimen'),
    extension: [registered(offsetTime(at)), rendered(perDay), lasting(start), treatment(mbh)],
    identifier: [blockNumber('WDS', number)],
    status: 'unknown',
    intent: 'order',
    category: [concept([medicationCategory.WDS.R4])],
    ...productRef(product, pen),
    ...patientOf(pen),
    authoredOn: offsetTime(at),
    requester: pen.along(practitioner(prescriber), `worker:${prescriber.agb}`),
    dosageInstruction: [dosage(perDay)],
  }),
  instruction: ({ product, perDay, start, at, pharmacy, mbh, number }, pen) => ({
    resourceType: 'MedicationDispense',
    ...profile('mp-AdministrationAgreement'),
    extension: [registered(offsetTime(at)), rendered(perDay), lasting(start), treatment(mbh)],
    identifier: [blockNumber('TA', number)],
    status: 'unknown',
    category: concept([medicationCategory.TA.R4]),
    ...productRef(product, pen),
    ...patientOf(pen),
    performer: [
      { actor: { ...pen.along(organization(pharmacy), `place:${pharmacy.name}`), display: pharmacy.name } },
    ],
    dosageInstruction: [dosage(perDay)],
  }),
  supply: ({ product, at, quantity, pharmacy, mbh, number }, pen) => ({
    resourceType: 'MedicationDispense',
    ...profile('mp-MedicationDispense'),
    extension: [treatment(mbh)],
    identifier: [blockNumber('MVE', number)],
    status: 'completed',
    category: concept([medicationCategory.MVE.R4]),
    ...productRef(product, pen),
    ...patientOf(pen),
    performer: [{ actor: pen.along(organization(pharmacy), `place:${pharmacy.name}`) }],
    quantity: { value: quantity, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' },
    whenHandedOver: offsetTime(at),
  }),
  use: ({ product, perDay, start, end, at, by, mbh, number }, pen) => ({
    resourceType: 'MedicationStatement',
    ...profile('mp-MedicationUse2'),
    extension: [
      rendered(perDay),
      treatment(mbh),
      ext('ext-MedicationUse2.Author', {
        valueReference:
          by === 'person'
            ? pen.along(person(pen.about), `person:${pen.about}`)
            : { ...pen.along(organization(neighbour), `place:${neighbour.name}`), type: 'Organization' },
      }),
    ],
    identifier: [blockNumber('MGB', number)],
    status: 'active',
    category: concept([medicationCategory.MGB.R4]),
    ...productRef(product, pen),
    ...patientOf(pen),
    effectivePeriod: { start: `${start}T00:00:00+01:00`, ...(end !== undefined && { end }) },
    dateAsserted: offsetTime(at),
    dosage: [dosage(perDay)],
  }),
  administration: ({ product, at, amount, mbh, number }, pen) => ({
    resourceType: 'MedicationAdministration',
    ...profile('mp-MedicationAdministration2'),
    extension: [registered(offsetTime(at)), treatment(mbh)],
    identifier: [blockNumber('MTD', number)],
    status: 'completed',
    category: concept([medicationCategory.MTD.R4]),
    ...productRef(product, pen),
    ...patientOf(pen),
    effectiveDateTime: offsetTime(at),
    dosage: { dose: { value: amount, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' } },
  }),
  worker: ({ worker }) => practitioner(worker),
  place: ({ place }) => organization(place),
};

/** What the gateway makes of it: days, ZI numbers, agreements without a number, the pharmacy by number alone. */
const gateway: Writers = {
  instruction: ({ product, perDay, at, pharmacy }, pen) => ({
    resourceType: 'MedicationDispense',
    ...profile('mp612-DispenseToFHIRConversion-AdministrationAgreement'),
    extension: [ext('zib-AdministrationAgreement-AuthoredOn', { valueDateTime: at.day })],
    category: concept([medicationCategory.TA.STU3], 'Toedieningsafspraak'),
    ...gatewayProduct(product, pen),
    ...patientOf(pen),
    performer: [{ actor: gatewayPharmacy(pharmacy) }],
    dosageInstruction: [
      {
        text: `${perDay} maal per dag 1 stuk`,
        timing: { repeat: { frequency: perDay, period: 1, periodUnit: 'd' } },
        doseQuantity: pieces(1),
      },
    ],
  }),
  supply: ({ product, at, quantity, pharmacy, number }, pen) => ({
    resourceType: 'MedicationDispense',
    ...profile('mp612-DispenseToFHIRConversion-Dispense'),
    identifier: [blockNumber('MVE', number)],
    category: concept([medicationCategory.MVE.STU3], 'Medicatieverstrekking'),
    ...gatewayProduct(product, pen),
    ...patientOf(pen),
    performer: [{ actor: gatewayPharmacy(pharmacy) }],
    quantity: pieces(quantity),
    whenHandedOver: at.day,
  }),
};

function gatewayProduct({ zi, hpk, prk, name }: Product, pen: Pen): Json {
  const code = concept([
    { system: systems.zi, code: zi, display: name },
    { system: systems.hpk, code: hpk, display: name },
    { system: systems.prk, code: prk, display: name },
  ]);
  return {
    medicationReference: {
      ...pen.along({ resourceType: 'Medication', code }, `product:${prk}`),
      display: name,
    },
  };
}

function gatewayPharmacy({ ura: number }: Place): Json {
  return {
    identifier: { system: ura, value: number },
    display: `Organisatie met id '${number}' in identificerend systeem '2.16.528.1.1007.3.3'.`,
  };
}

export const pharmacySystem: System = {
  name: 'pharmacy',
  release: 'R4',
  base: 'https://apotheek.example/mp9/fhir',
  root: 'urn:oid:2.16.840.1.113883.2.4.3.11.61.5',
  ids: ['kept'],
  numbered: 0.8,
  services: ['63', '56'],
  second: { release: 'STU3', service: '50', writers: gateway },
  writers,
  person: (name) => person(name),
};
