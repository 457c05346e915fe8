import type { Language } from '../src/foundation/Language.js';

/** The words of the page. */
export interface PageTexts {
  readonly title: string;
  readonly lead: string;
  readonly private: string;
  readonly drop: string;
  readonly choose: string;
  readonly dienst: string;
  readonly noDienst: string;
  readonly party: string;
  readonly everyone: string;
  readonly release: string;
  readonly fromData: string;
  readonly checking: (count: number) => string;
  readonly done: (issues: number) => string;
  readonly failed: (message: string) => string;
  readonly save: string;
  readonly report: string;
}

/** The words of the page by language. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  nl: {
    title: 'Controleer een antwoord uit de keten',
    lead: 'Laat antwoorden van een gegevensdienst, of een opname (HAR), hier vallen. U leest meteen wat afwijkt, wat dubbel is, en wie wat moet doen.',
    private:
      'Alles gebeurt op deze computer. Deze pagina kán geen verbinding maken: haar beleid verbiedt het.',
    drop: 'Laat bestanden hier vallen',
    choose: 'of kies ze: JSON, NDJSON, XML of HAR',
    dienst: 'Gegevensdienst',
    noDienst: 'niet toetsen aan een gegevensdienst',
    party: 'Voor wie',
    everyone: 'iedereen',
    release: 'FHIR-release',
    fromData: 'uit de gegevens',
    checking: (count) => `${count} ${count === 1 ? 'bestand wordt' : 'bestanden worden'} gecontroleerd …`,
    done: (issues) => `Klaar: ${issues} ${issues === 1 ? 'issue' : 'issues'}.`,
    failed: (message) => `Controleren lukte niet: ${message}`,
    save: 'Bewaar als',
    report: 'Ketenrapport',
  },
  en: {
    title: 'Check an answer from the chain',
    lead: 'Drop answers of a gegevensdienst, or a recording (HAR), here. You read at once what deviates, what is double, and who must do what.',
    private: 'All of it happens on this computer. This page can make no connection: its policy forbids it.',
    drop: 'Drop files here',
    choose: 'or choose them: JSON, NDJSON, XML or HAR',
    dienst: 'Gegevensdienst',
    noDienst: 'do not check against one',
    party: 'For whom',
    everyone: 'everyone',
    release: 'FHIR release',
    fromData: 'from the data',
    checking: (count) => `Checking ${count} ${count === 1 ? 'file' : 'files'} …`,
    done: (issues) => `Done: ${issues} ${issues === 1 ? 'issue' : 'issues'}.`,
    failed: (message) => `Checking failed: ${message}`,
    save: 'Save as',
    report: 'Chain report',
  },
};
