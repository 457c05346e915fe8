import type { RuleSource } from '../../finding/RuleMetadata.js';

const repository =
  'https://github.com/Nictiz/Nictiz-testscripts/blob/e851d704dca7f25fc36f9df7713488b88a923d0d/output';

/** What Nictiz's scripts ask of an answer when a XIS qualifies for MedMij; the same in each of them. */
export function qualification(section: string): RuleSource {
  return {
    document: 'Nictiz TestScripts (MedMij)',
    section,
    url: `${repository}/STU3/BgZ-3-0/MedMij/Cert/XIS-Server/medmij-bgz-xis-1-1-serve-bgz-xml.xml`,
  };
}

/** What Nictiz's scripts ask of a request when a PGO qualifies for MedMij. */
export function pgoQualification(section: string): RuleSource {
  return {
    document: 'Nictiz TestScripts (MedMij)',
    section,
    url: `${repository}/STU3/BgZ-3-0/MedMij/Cert/PHR-Client/medmij-bgz-phr-1-1-retrieve-bgz.xml`,
  };
}

/** What the technical design of MedMij Core asks. */
export function medmijCore(section: string): RuleSource {
  return {
    document: 'MedMij STU3 Core implementation guide, Granular exchange',
    section,
    url: 'https://github.com/Stichting-MedMij/MedMij-STU3-Core/blob/main/guides/medmij-stu3-core-ig/Home/Granular-exchange.page.md',
  };
}
