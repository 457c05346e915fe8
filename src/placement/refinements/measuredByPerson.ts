import type { FhirResource } from '../../fhir/FhirResource.js';
import { parseReference } from '../../fhir/Reference.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { PlacementRefinement } from './PlacementRefinement.js';

const selfMeasured = { functiegroep: 'generieke-zelfzorg', category: 'zelfmetingen' } as const;

/** What the person or a relative measured is a self-measurement; without a performer it can't be told. */
export const measuredByPerson: PlacementRefinement = {
  from: ['metingen'],
  refine(resource) {
    const types = performersOf(resource);
    if (types.some((type) => type === 'Patient' || type === 'RelatedPerson'))
      return { moves: selfMeasured, value: 'performer' };
    if (types.length > 0) return undefined;
    const tells = {
      nl: "wie er mat ('performer'): de persoon zelf of een zorgverlener",
      en: "who measured it ('performer'): the person or a professional",
    };
    return { leavesOpen: { ...selfMeasured, tells } };
  },
};

function performersOf(resource: FhirResource): readonly string[] {
  const performers = resource['performer'];
  if (!Array.isArray(performers)) return [];
  return (performers as readonly unknown[]).flatMap((performer) => {
    if (!isRecord(performer)) return [];
    const { reference, type } = performer;
    if (typeof type === 'string') return [type];
    if (typeof reference !== 'string') return typeof performer['display'] === 'string' ? ['unknown'] : [];
    const target = parseReference(reference);
    return [target.form === 'resource' ? target.type : 'unknown'];
  });
}
