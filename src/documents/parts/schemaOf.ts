import type { z } from 'zod';

/** `unknown` when a schema gives exactly `T`, with the same optional keys; else what it gives instead. */
type Exactly<T, Output> = [T] extends [Output]
  ? [Required<Output>] extends [Required<T>]
    ? unknown
    : { readonly keysDiffer: Output }
  : { readonly narrowerThanType: Output };

/**
 * Ties a schema to the type that it describes: it does not compile when the two differ, in either direction. What
 * comes out has that type.
 *
 * @example
 * export const pointSchema = schemaOf<Point>()(z.strictObject({ x: z.number(), y: z.number() }));
 */
export function schemaOf<T>() {
  return <S extends z.ZodType<T>>(schema: S & Exactly<T, z.output<S>>): z.ZodType<T> => schema;
}
