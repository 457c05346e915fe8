import type { Bundle as BundleR3, Condition, Coverage, Organization, Patient } from 'fhir/r3.js';
import type { Bundle as BundleR4, Medication, MedicationRequest, Patient as PatientR4 } from 'fhir/r4.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AnswerOf, ResourceOf, TransactionKeyOf } from './AnswerOf.js';
import type { CatalogueDienst } from './catalogue.js';
import { gegevensdienst, gegevensdiensten } from './catalogue.js';
import { UnknownGegevensdienstError } from './UnknownGegevensdienstError.js';

describe('gegevensdienst', () => {
  it('finds a gegevensdienst by the id of MedMij and by our key', () => {
    expect(gegevensdienst('48').key).toBe('bgz-3');
    expect(gegevensdienst('bgz-3')).toBe(gegevensdienst('48'));
  });

  it('names what looks like an unknown key', () => {
    expect(() => gegevensdienst('bgz3')).toThrow(UnknownGegevensdienstError);
    try {
      gegevensdienst('bgz3');
    } catch (error) {
      expect(error).toMatchObject({ asked: 'bgz3', nearest: expect.arrayContaining(['bgz-3']) });
      expect(String(error)).toContain("did you mean 'bgz-3'");
    }
  });

  it('knows literal keys, releases and answers in the type system', () => {
    expectTypeOf(gegevensdienst('48').key).toEqualTypeOf<'bgz-3'>();
    expectTypeOf(gegevensdienst('48').release).toEqualTypeOf<'STU3'>();
    expectTypeOf(gegevensdienst('medicatieproces-9-3.0').release).toEqualTypeOf<'R4'>();
    expectTypeOf<'problem'>().toExtend<TransactionKeyOf<'48'>>();
    expectTypeOf<'medication-agreement/by-identifier'>().toExtend<
      TransactionKeyOf<'medicatieproces-9-3.0'>
    >();
    expectTypeOf<'medication-agreement/by-identifier'>().not.toExtend<TransactionKeyOf<'48'>>();
    expectTypeOf<AnswerOf<'48', 'problem'>>().toEqualTypeOf<BundleR3<Condition>>();
    expectTypeOf<AnswerOf<'bgz-3', 'payer'>>().toEqualTypeOf<BundleR3<Coverage | Patient | Organization>>();
    expectTypeOf<BundleR4<Medication | MedicationRequest>>().toExtend<
      AnswerOf<'medicatieproces-9-3.0', 'variable-dosing-regimen'>
    >();
    expectTypeOf<AnswerOf<'medicatieproces-9-3.0', 'variable-dosing-regimen'>>().toEqualTypeOf<
      BundleR4<Medication | MedicationRequest>
    >();
    expectTypeOf<AnswerOf<'medicatieproces-9-3.0', 'variable-dosing-regimen/with-patient'>>().toEqualTypeOf<
      BundleR4<Medication | MedicationRequest | PatientR4>
    >();
  });

  it('names only types that the release has', () => {
    type UnknownType<D, T> = D extends { readonly release: infer R extends CatalogueDienst['release'] }
      ? T extends { readonly resourceType: infer Type extends string; readonly included: infer Included }
        ? Exclude<Type | (keyof Included & string), ResourceOf<R, string>['resourceType']>
        : never
      : never;
    type UnknownTypeOf<D> = D extends { readonly transactions: readonly (infer T)[] }
      ? UnknownType<D, T>
      : never;
    expectTypeOf<UnknownTypeOf<CatalogueDienst>>().toBeNever();
  });

  it('narrows by release', () => {
    for (const dienst of gegevensdiensten) {
      if (dienst.release === 'R4') expectTypeOf<'bgz-3'>().not.toExtend<typeof dienst.key>();
      else expectTypeOf<'bgz-3'>().toExtend<typeof dienst.key>();
    }
  });
});
