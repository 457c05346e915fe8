/** Canonical of a profile of Nictiz: zibs, nl-core of R4, information standards. */
export function nictiz<const Name extends string>(name: Name) {
  return `http://nictiz.nl/fhir/StructureDefinition/${name}` as const;
}

/** Canonical of a profile of the Dutch core of STU3. */
export function nlCore<const Name extends string>(name: Name) {
  return `http://fhir.nl/fhir/StructureDefinition/nl-core-${name}` as const;
}

/** Canonical of a profile of Stichting MedMij. */
export function medmij<const Name extends string>(name: Name) {
  return `http://medmij.nl/fhir/StructureDefinition/${name}` as const;
}
