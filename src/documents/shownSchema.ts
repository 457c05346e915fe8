import { z } from 'zod';
import type { ShownDocument, ShownItem, ShownSection } from '../placement/checkPlacement.js';
import type { PlacementCategoryCode } from '../placement/placementCategories.js';
import { placementCategories } from '../placement/placementCategories.js';
import { functiegroepen } from '../taxonomy/functiegroepen.js';
import { keysOf } from './parts/keysOf.js';
import { list } from './parts/list.js';
import { schemaOf } from './parts/schemaOf.js';

const item = schemaOf<ShownItem>()(
  z.union([z.strictObject({ reference: z.string() }), z.strictObject({ text: z.string() })]),
);

const section = schemaOf<ShownSection>()(
  z.strictObject({
    name: z.string(),
    category: schemaOf<PlacementCategoryCode>()(
      z.enum(placementCategories.map(({ category }) => category)),
    ).exactOptional(),
    functiegroep: keysOf(functiegroepen).exactOptional(),
    items: list(item),
  }),
).meta({ id: 'ShownSection', description: "A section of a PGO's screens, with what stands in it." });

/** What a PGO shows, section by section, as in `ShownDocument`. */
export const shownSchema = schemaOf<ShownDocument>()(z.strictObject({ sections: list(section) }));
