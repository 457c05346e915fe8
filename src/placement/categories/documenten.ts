import { definePlacement } from '../definePlacement.js';

/** Documenten. */
export const documenten = definePlacement({
  category: 'documenten',
  functiegroep: 'beelden-en-documenten',
  label: { nl: 'Documenten', en: 'Documents' },
  resourceTypes: ['DocumentReference', 'DocumentManifest'],
  profiles: ['IHE.MHD.Minimal.DocumentReference', 'IHE.MHD.DocumentManifest'],
  mgo: 'care_treatment/documents',
});
