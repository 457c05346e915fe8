import type { RuleSource } from '../../finding/RuleMetadata.js';

/** A section of FHIR's page on Bundles; what it says holds for STU3 as well. */
export function bundleSource(section: string, anchor = ''): RuleSource {
  return {
    document: 'HL7 FHIR',
    section: `Bundle, ${section}`,
    url: `http://hl7.org/fhir/R4/bundle.html${anchor}`,
  };
}
