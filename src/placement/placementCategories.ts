import { afspraken } from './categories/afspraken.js';
import { allergieen } from './categories/allergieen.js';
import { beelden } from './categories/beelden.js';
import { behandelingen } from './categories/behandelingen.js';
import { berichten } from './categories/berichten.js';
import { contacten } from './categories/contacten.js';
import { correcties } from './categories/correcties.js';
import { documenten } from './categories/documenten.js';
import { functioneren } from './categories/functioneren.js';
import { herinneringen } from './categories/herinneringen.js';
import { hulpmiddelen } from './categories/hulpmiddelen.js';
import { leefstijl } from './categories/leefstijl.js';
import { medicatie } from './categories/medicatie.js';
import { metingen } from './categories/metingen.js';
import { mondzorg } from './categories/mondzorg.js';
import { persoonsgegevens } from './categories/persoonsgegevens.js';
import { plannen } from './categories/plannen.js';
import { problemen } from './categories/problemen.js';
import { uitslagen } from './categories/uitslagen.js';
import { vaccinaties } from './categories/vaccinaties.js';
import { vragenlijsten } from './categories/vragenlijsten.js';
import { waarschuwingen } from './categories/waarschuwingen.js';
import { zelfmetingen } from './categories/zelfmetingen.js';
import { zorgplan } from './categories/zorgplan.js';
import { zorgverleners } from './categories/zorgverleners.js';
import { zwangerschapEnGeboorte } from './categories/zwangerschap-en-geboorte.js';
import type { PlacementCategory } from './PlacementCategory.js';

/** The categories within the functiegroepen, in the order in which a PGO may show them. */
export const placementCategories = [
  problemen,
  allergieen,
  waarschuwingen,
  vaccinaties,
  functioneren,
  leefstijl,
  behandelingen,
  plannen,
  medicatie,
  contacten,
  hulpmiddelen,
  metingen,
  uitslagen,
  zwangerschapEnGeboorte,
  mondzorg,
  persoonsgegevens,
  zorgverleners,
  correcties,
  afspraken,
  documenten,
  beelden,
  berichten,
  zelfmetingen,
  herinneringen,
  vragenlijsten,
  zorgplan,
] as const satisfies readonly PlacementCategory[];

/** The code of a category. */
export type PlacementCategoryCode = (typeof placementCategories)[number]['category'];
