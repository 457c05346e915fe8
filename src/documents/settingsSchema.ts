import { z } from 'zod';
import type { PartyName } from '../report/forParty.js';
import type { ReportFormat } from '../report/reportFormats.js';
import { parties } from '../taxonomy/parties.js';
import { list } from './parts/list.js';
import { schemaOf } from './parts/schemaOf.js';
import type { Settings } from './Settings.js';

const path = z.string().min(1);
const positive = z.int().min(1).max(999_999);

const format = schemaOf<ReportFormat>()(
  z.enum(['pretty', 'json', 'html', 'markdown', 'csv', 'sarif', 'junit', 'operation-outcome']),
);

const party = schemaOf<PartyName>()(z.enum(['xis', ...(Object.keys(parties) as (keyof typeof parties)[])]));

const shape = {
  $schema: z.string().exactOptional().meta({ description: 'The schema of this document, for editors.' }),
  files: list(path).exactOptional().meta({
    description: 'Files, folders and patterns that are checked when the command line names none.',
  }),
  dienst: z.string().exactOptional().meta({ description: 'Id or key of a gegevensdienst, such as 48.' }),
  definition: list(path).exactOptional().meta({
    description: 'Files with gegevensdiensten of your own.',
  }),
  release: z.enum(['stu3', 'r4']).exactOptional().meta({
    description: 'The FHIR release, when the data do not tell.',
  }),
  profile: list(z.string()).exactOptional().meta({
    description: 'Canonicals of profiles to check against besides those that are claimed.',
  }),
  format: format.exactOptional().meta({ description: 'The form of the report.' }),
  out: list(path).exactOptional().meta({
    description: 'Files to write the report to, each in the form of its name.',
  }),
  party: party.exactOptional().meta({ description: 'Only what this party has to act on.' }),
  lang: z.enum(['nl', 'en']).exactOptional().meta({ description: 'The language of the report.' }),
  failOn: z.enum(['error', 'warning', 'new', 'never']).exactOptional().meta({
    description: 'When the exit code is 1.',
  }),
  evidence: z.enum(['masked', 'verbatim']).exactOptional().meta({
    description: 'Whether values from the record are masked.',
  }),
  known: path.exactOptional().meta({ description: 'A register of known issues.' }),
  jobs: positive.exactOptional().meta({ description: 'Files that are checked at a time.' }),
  timeLimit: positive.exactOptional().meta({ description: 'Seconds that a file may take.' }),
};

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(shape);

/** Options of `pgo-keten check` in a file, as in `Settings`. */
export const settingsSchema = schemaOf<Settings>()(z.strictObject(shape));
