/**
 * Writes `docs/placement.md`: where every profile that a gegevensdienst expects belongs in a PGO.
 *
 *     npm run docs:placement
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { placementPage } from './placementPage.js';

writeFileSync(resolve(import.meta.dirname, '../../docs/placement.md'), placementPage());
