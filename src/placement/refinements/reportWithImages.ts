import type { PlacementRefinement } from './PlacementRefinement.js';

/** A report with images or a document may stand with results, or with images and documents. */
export const reportWithImages: PlacementRefinement = {
  from: ['uitslagen'],
  refine(resource) {
    const has = (name: string): boolean => Array.isArray(resource[name]) && resource[name].length > 0;
    if (resource.resourceType !== 'DiagnosticReport') return undefined;
    if (!['image', 'media', 'imagingStudy', 'presentedForm'].some(has)) return undefined;
    const category = has('presentedForm') ? 'documenten' : 'beelden';
    const tells = {
      nl: 'of het PGO verslagen bij de uitslagen of bij beelden en documenten toont',
      en: 'whether the PGO shows reports with results, or with images and documents',
    };
    return { leavesOpen: { functiegroep: 'beelden-en-documenten', category, tells } };
  },
};
