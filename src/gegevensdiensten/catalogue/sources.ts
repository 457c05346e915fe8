import type { FactSource } from '../FactSource.js';

/** The list of gegevensdiensten that the test DVA of the Ministry of Health serves. */
export const dvaMock: FactSource = { repository: 'minvws/nl-mgo-dva-mock', path: 'README.md' };

/** Names, ids and role codes in the test data of the Ministry's search index of care providers. */
export const localization: FactSource = {
  repository: 'minvws/nl-mgo-localization',
  path: 'app/healthcarefinder/mock/fixtures.py',
};

/** Nictiz's overview of the information standards by MedMij edition. */
export const landingPage: FactSource = {
  title: 'MedMij:MedMij landing page (Nictiz)',
  url: 'https://informatiestandaarden.nictiz.nl/index.php?title=MedMij:MedMij_landing_page&printable=yes',
};

/** MedMij's own overview of gegevensdiensten. */
export const overview: FactSource = {
  title: 'Overzicht van MedMij-gegevensdiensten',
  url: 'https://medmij.nl/informatiestandaarden/overzicht-van-medmij-gegevensdiensten/',
};

/** Which gegevensdiensten each sector must offer. */
export const mandatoryServices: FactSource = {
  title: 'Welke gegevensdiensten zijn verplicht? (MedMij toolkit)',
  url: 'https://toolkit.medmij.nl/welke-gegevensdiensten-zijn-verplicht/',
};

/** Queries of the PGO of the Ministry of Health. */
export function mgoQueries(file: string): FactSource {
  return { repository: 'minvws/nl-mgo-app-web', path: `packages/config/src/data-services/${file}.json` };
}

/** Scripts with which Nictiz qualifies systems; a folder or a file. */
export function testscripts(path: string): FactSource {
  return { repository: 'Nictiz/Nictiz-testscripts', path };
}

/** A file in one of the repositories of Nictiz. */
export function nictizRepository(name: string, path: string): FactSource {
  return { repository: `Nictiz/${name}`, path };
}

/** A file in one of the repositories of Stichting MedMij. */
export function medmijRepository(name: string, path: string): FactSource {
  return { repository: `Stichting-MedMij/${name}`, path };
}
