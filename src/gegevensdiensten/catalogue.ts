import { nearestStrings } from '../foundation/nearestStrings.js';
import { afspraken2 } from './catalogue/afspraken.js';
import { beeldbeschikbaarheid1 } from './catalogue/beeldbeschikbaarheid.js';
import { beeldenDelen2 } from './catalogue/beelden.js';
import { bglz3 } from './catalogue/bglz.js';
import { bgz3 } from './catalogue/bgz.js';
import { bgz4 } from './catalogue/bgz-4.js';
import { bgzMsz2 } from './catalogue/bgz-msz.js';
import { documenten3, documentenDelen3 } from './catalogue/documenten.js';
import { dossierwijzigingsverzoekDelen1 } from './catalogue/dossierwijzigingsverzoek.js';
import { geboortezorg2, zwangerschapskaart1 } from './catalogue/geboortezorg.js';
import { ggz2 } from './catalogue/ggz.js';
import { huisartsgegevens2 } from './catalogue/huisartsgegevens.js';
import { laboratoriumresultaten2 } from './catalogue/laboratoriumresultaten.js';
import { langdurigeZorgEncounter, langdurigeZorgNursingReport } from './catalogue/langdurige-zorg.js';
import { medicatieproces9 } from './catalogue/medicatieproces-9.js';
import { medicatiegegevens90, medicatiegegevens9A } from './catalogue/medicatieproces-9.0.7.js';
import {
  coreAsaScoreR4,
  coreEncounterR4,
  corePatientR4,
  corePayerR4,
  coreTreatmentObjectiveR4,
} from './catalogue/medmij-core-r4.js';
import {
  coreAlertStu3,
  coreBloodPressureStu3,
  coreBodyHeightStu3,
  coreBodyTemperatureStu3,
  coreBodyWeightStu3,
  coreFluidBalanceStu3,
  coreLivingSituationStu3,
  coreNutritionAdviceStu3,
  corePayerStu3,
  corePulseRateStu3,
  coreRespirationStu3,
} from './catalogue/medmij-core-stu3.js';
import { meetwaarden2, meetwaardenDelen2 } from './catalogue/meetwaarden.js';
import {
  mondzorgCariesRisk,
  mondzorgDentalFitness,
  mondzorgOralHygiene,
  mondzorgParafunctionalActivity,
  mondzorgPeriodontalScreening,
  mondzorgProcedure,
} from './catalogue/mondzorg.js';
import {
  medicatiegerelateerdeOvergevoeligheden2A,
  overgevoeligheden2,
} from './catalogue/overgevoeligheden.js';
import { pathologieverslagen1 } from './catalogue/pathologie.js';
import { vaccinaties1, vaccinaties2 } from './catalogue/vaccinaties.js';
import { vragenlijstAntwoordDelen2, vragenlijstVerwijzing2 } from './catalogue/vragenlijsten.js';
import type { Gegevensdienst } from './Gegevensdienst.js';
import { UnknownGegevensdienstError } from './UnknownGegevensdienstError.js';

const catalogue = [
  medicatiegegevens90,
  medicatiegegevens9A,
  laboratoriumresultaten2,
  afspraken2,
  bgz3,
  huisartsgegevens2,
  ggz2,
  documenten3,
  meetwaarden2,
  overgevoeligheden2,
  medicatiegerelateerdeOvergevoeligheden2A,
  vragenlijstVerwijzing2,
  bglz3,
  vaccinaties1,
  zwangerschapskaart1,
  corePatientR4,
  mondzorgProcedure,
  coreTreatmentObjectiveR4,
  mondzorgOralHygiene,
  mondzorgCariesRisk,
  mondzorgParafunctionalActivity,
  coreAsaScoreR4,
  mondzorgPeriodontalScreening,
  mondzorgDentalFitness,
  corePayerR4,
  coreEncounterR4,
  coreBloodPressureStu3,
  coreBodyHeightStu3,
  coreBodyWeightStu3,
  coreAlertStu3,
  coreNutritionAdviceStu3,
  coreLivingSituationStu3,
  corePayerStu3,
  langdurigeZorgEncounter,
  coreBodyTemperatureStu3,
  coreFluidBalanceStu3,
  coreRespirationStu3,
  corePulseRateStu3,
  langdurigeZorgNursingReport,
  beeldbeschikbaarheid1,
  beeldenDelen2,
  bgz4,
  bgzMsz2,
  documentenDelen3,
  dossierwijzigingsverzoekDelen1,
  geboortezorg2,
  medicatieproces9,
  meetwaardenDelen2,
  pathologieverslagen1,
  vaccinaties2,
  vragenlijstAntwoordDelen2,
] as const;

/** A gegevensdienst of the catalogue, with literal key, id, release and transaction keys. */
export type CatalogueDienst = (typeof catalogue)[number];

/** The id or key by which a gegevensdienst of the catalogue is named. */
export type DienstName = CatalogueDienst['key'] | NonNullable<CatalogueDienst['id']>;

/** The gegevensdienst of the catalogue with that id or key. */
export type DienstOf<Name extends DienstName> = CatalogueDienst extends infer D
  ? D extends { readonly key: infer Key; readonly id?: infer Id }
    ? Name extends Key | NonNullable<Id>
      ? D
      : never
    : never
  : never;

/** The gegevensdiensten of one FHIR release. */
export type DienstOfRelease<R extends CatalogueDienst['release']> = Extract<
  CatalogueDienst,
  { readonly release: R }
>;

/** Every gegevensdienst that is known, in the order of MedMij's ids, those without id last. */
export const gegevensdiensten: readonly CatalogueDienst[] = catalogue;

const byName: ReadonlyMap<string, Gegevensdienst> = new Map(
  gegevensdiensten.flatMap((dienst) => [
    [dienst.key, dienst] as const,
    ...(dienst.id === undefined ? [] : [[dienst.id, dienst] as const]),
  ]),
);

/**
 * The gegevensdienst with a MedMij id or a key of ours.
 *
 * @throws {@link UnknownGegevensdienstError} when there is none.
 * @example
 * gegevensdienst('48').transactions.map((transaction) => transaction.key); // ['patient', 'payer', ...]
 */
export function gegevensdienst<const Name extends DienstName>(idOrKey: Name): DienstOf<Name>;
export function gegevensdienst(idOrKey: string): Gegevensdienst;
export function gegevensdienst(idOrKey: string): Gegevensdienst {
  const dienst = byName.get(idOrKey);
  if (dienst === undefined)
    throw new UnknownGegevensdienstError(idOrKey, nearestStrings(idOrKey, [...byName.keys()], 3));
  return dienst;
}
