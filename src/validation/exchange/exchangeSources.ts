import type { RuleSource } from '../../finding/RuleMetadata.js';

const page = 'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/resource-interface';

/** A requirement of MedMij's resource interface, by its code. */
export function resourceInterface(requirement: string): RuleSource {
  return { document: 'MedMij Afsprakenstelsel, Resource interface', section: requirement, url: page };
}

/** FHIR's page on the RESTful API. */
export function restfulApi(section: string, anchor: string): RuleSource {
  return {
    document: 'HL7 FHIR',
    section: `RESTful API, ${section}`,
    url: `http://hl7.org/fhir/R4/http.html${anchor}`,
  };
}
