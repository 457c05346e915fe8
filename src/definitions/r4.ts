import type { DefinitionSet } from './DefinitionSet.js';
import { createDefinitionSet } from './createDefinitionSet.js';
import { tableFacts } from './facts/tableFacts.js';
import { r4Expressions } from './tables/r4.expressions.js';
import { r4Tables } from './tables/r4.js';

/** Definitions of FHIR R4 with the Nictiz and MedMij packages for it; `packages` lists their versions. */
export const r4: DefinitionSet = createDefinitionSet(tableFacts(r4Tables), r4Expressions);
