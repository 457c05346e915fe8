import type { DefinitionSet } from './DefinitionSet.js';
import { createDefinitionSet } from './createDefinitionSet.js';
import { tableFacts } from './facts/tableFacts.js';
import { stu3Expressions } from './tables/stu3.expressions.js';
import { stu3Tables } from './tables/stu3.js';

/** Definitions of FHIR STU3 with the Nictiz and MedMij packages for it; `packages` lists their versions. */
export const stu3: DefinitionSet = createDefinitionSet(tableFacts(stu3Tables), stu3Expressions);
