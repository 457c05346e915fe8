import type { ConceptValue } from '../terminology/Code.js';
import { compatibleBy, different, incomparable } from '../fieldMatches.js';
import type { FieldMatch } from '../FieldComparison.js';
import type { CodeEquivalences } from '../terminology/CodeEquivalences.js';
import { compareConcepts } from './compareConcepts.js';
import { settleConcept } from './concept.js';
import type { Comparator, ReferenceValue } from '../ResourceRecord.js';

type Material = 'blood' | 'capillary blood' | 'arterial blood' | 'urine' | 'stool' | 'liquor' | 'sputum';

/** What was examined: the type of the specimen, or as far as the name of the test tells. */
interface MaterialValue {
  readonly specimen: ReferenceValue | ConceptValue | undefined;
  readonly material: Material | undefined;
}

const materialOfCode: ReadonlyMap<string, Material> = new Map([
  ['119364003', 'blood'],
  ['119361006', 'blood'],
  ['119297000', 'blood'],
  ['122555007', 'blood'],
  ['122554006', 'capillary blood'],
  ['122552005', 'arterial blood'],
  ['122575003', 'urine'],
  ['119339001', 'stool'],
  ['258450006', 'liquor'],
  ['119334006', 'sputum'],
]);

/** The telling before the general: capillary blood is blood too. */
const materialOfWord: readonly (readonly [RegExp, Material])[] = [
  [/^capilla/, 'capillary blood'],
  [/^arteri/, 'arterial blood'],
  [/^urine$|^24uurs/, 'urine'],
  [/^fa?eces$|^ontlasting$|^stool$/, 'stool'],
  [/^liquor$|^csf$|^cerebrospina/, 'liquor'],
  [/^sputum$/, 'sputum'],
  [/^serum$|^plasma$|^(?:vol)?bloed$|^blood$/, 'blood'],
];

/**
 * Compares what was examined. Serum, plasma and blood are one material under several names; blood of a finger or an
 * artery may be another, urine is. A result without a specimen tells its material by the name of the test, as LOINC
 * has it: `in Serum or Plasma`.
 */
export function specimenMaterial(): Comparator<MaterialValue> {
  return {
    name: 'concept',
    beside: ['code'],
    read(elements, { values, reference, resource }) {
      const material = materialIn(values.concept(resource['code']));
      for (const element of elements) {
        const specimen = reference(element);
        if (specimen !== undefined) return { specimen, material };
      }
      return material === undefined ? undefined : { specimen: undefined, material };
    },
    settle({ specimen, material }, settling) {
      if (specimen === undefined || 'codes' in specimen) return { specimen, material };
      const type = settleConcept(specimen, 'type', settling);
      if (type === undefined && material === undefined) return undefined;
      return { specimen: type, material: materialIn(type) ?? material };
    },
    compare: (a, b, { codes }) => compareMaterials(a, b, codes),
    show: ({ specimen, material }) =>
      (specimen !== undefined && 'codes' in specimen ? specimen.codes[0]?.key : undefined) ?? material ?? '',
  };
}

function compareMaterials(a: MaterialValue, b: MaterialValue, codes: CodeEquivalences): FieldMatch {
  const [left, right] = [a.specimen, b.specimen];
  const bothSaid = left !== undefined && right !== undefined && 'codes' in left && 'codes' in right;
  const match = bothSaid ? compareConcepts(left, right, codes, 'contained-words') : incomparable;
  if (match.outcome === 'equal' || match.outcome === 'compatible') return match;
  if (a.material === undefined || b.material === undefined) return match;
  if (a.material === b.material) return compatibleBy('text');
  const general = a.material === 'blood' ? b.material : b.material === 'blood' ? a.material : undefined;
  return general?.endsWith(' blood') === true ? incomparable : different;
}

function materialIn(concept: ConceptValue | undefined): Material | undefined {
  for (const { code } of concept?.codes ?? []) {
    const material = materialOfCode.get(code);
    if (material !== undefined) return material;
  }
  const words = (concept?.texts ?? []).flatMap((text) => text.words);
  return materialOfWord.find(([form]) => words.some((word) => form.test(word)))?.[1];
}
