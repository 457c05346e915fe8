/** Hosts of organisations that publish code systems which more than one party uses; subdomains count. */
const publishers: ReadonlySet<string> = new Set([
  'ama-assn.org',
  'astm.org',
  'art-decor.org',
  'bfarm.de',
  'cdc.gov',
  'cms.gov',
  'dhd.nl',
  'dicom.nema.org',
  'ebi.ac.uk',
  'ema.europa.eu',
  'ensembl.org',
  'fdi.org',
  'fdiworlddental.org',
  'fhir.nl',
  'genenames.org',
  'gs1.org',
  'hl7.eu',
  'hl7.nl',
  'hl7.org',
  'iana.org',
  'ihe.net',
  'ihtsdo.org',
  'informatiestandaarden.nl',
  'istandaarden.nl',
  'knmp.nl',
  'loinc.org',
  'medmij.nl',
  'meshb.nlm.nih.gov',
  'nanda.org',
  'ncbi.nlm.nih.gov',
  'nhg.org',
  'nictiz.nl',
  'nlm.nih.gov',
  'nucc.org',
  'nursing.uiowa.edu',
  'nza.nl',
  'orpha.net',
  'rivm.nl',
  'sequenceontology.org',
  'snomed.info',
  'unitsofmeasure.org',
  'unstats.un.org',
  'varnomen.hgvs.org',
  'vektis.nl',
  'vzvz.nl',
  'who.int',
  'whocc.no',
  'z-index.nl',
  'zorginstituutnederland.nl',
]);

/** The branch of OIDs in which Dutch organisations each have their own. */
const dutchOrganisations = '2.16.840.1.113883.2.4.3.';

/** Those among them whose code systems published profiles bind to, such as those of Nictiz (11) and DHD (120). */
const sharedOrganisations = /^2\.16\.840\.1\.113883\.2\.4\.3\.(?:11|22|27|30|111|120)\./;

/** The branch of OIDs for private enterprises; a few standards live in it. */
const enterprise = '1.3.6.1.4.1.';
const sharedEnterprises = /^1\.3\.6\.1\.4\.1\.(?:19376|12559)\./;

/** Beneath the numbers of AGB and UZI registers, each organisation has a branch of its own. */
const ownedByRegister = /^2\.16\.(?:840\.1\.113883\.2\.4\.6\.1|528\.1\.1007\.3\.[13])\.\d+(?:\.|$)/;

/** The OID that stands for trying things out. */
const exampleOid = '2.999';

/**
 * True for a code system that belongs to one organisation or vendor, as far as its name tells; a name that tells
 * nothing counts as shared.
 */
export function isLocalSystem(system: unknown): boolean {
  if (typeof system !== 'string' || system.trim() === '') return true;
  if (system.startsWith('urn:uuid:')) return true;
  if (system.startsWith('urn:oid:')) return isLocalOid(system.slice('urn:oid:'.length));
  if (/^[0-2](?:\.\d+){3,}$/.test(system)) return isLocalOid(system);
  const host = hostOf(system);
  if (host !== undefined) return !isPublisher(host);
  // A word instead of a URI is what a system calls its own table.
  return !system.includes(':');
}

/** True for a code system of the FHIR or HL7 specifications. */
export function isPublishedByHl7(system: unknown): boolean {
  if (typeof system !== 'string') return false;
  const host = hostOf(system);
  return (
    (host !== undefined && (host === 'hl7.org' || host.endsWith('.hl7.org')) && !system.includes('/sid/')) ||
    /^urn:(?:ietf:bcp|iso:)/.test(system)
  );
}

function isLocalOid(oid: string): boolean {
  if (oid.startsWith(dutchOrganisations)) return !sharedOrganisations.test(oid);
  if (ownedByRegister.test(oid)) return true;
  if (oid.startsWith(enterprise)) return !sharedEnterprises.test(oid);
  return oid === exampleOid || oid.startsWith(`${exampleOid}.`);
}

function hostOf(system: string): string | undefined {
  return /^https?:\/{1,2}([^/?#:]{1,253})/i.exec(system)?.[1]?.toLowerCase();
}

function isPublisher(host: string): boolean {
  for (let from = 0; from !== -1; from = host.indexOf('.', from)) {
    if (from > 0) from++;
    if (publishers.has(host.slice(from))) return true;
  }
  return false;
}
