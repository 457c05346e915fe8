import { definePlacement } from '../definePlacement.js';

/** Beelden. */
export const beelden = definePlacement({
  category: 'beelden',
  functiegroep: 'beelden-en-documenten',
  label: { nl: 'Beelden', en: 'Images' },
  resourceTypes: ['ImagingStudy', 'Media'],
  concepts: ['TextResult.VisualResult', 'wounds.WoundImage'],
  profiles: ['bbs-DocumentReference', 'images-List', 'images-Media'],
});
