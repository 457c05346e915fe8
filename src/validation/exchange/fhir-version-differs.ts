import { headerOf } from '../../fhir/Exchange.js';
import type { Release } from '../../fhir/Release.js';
import { releaseOfFhirVersion } from '../../fhir/Release.js';
import { defineRule } from '../../finding/Rule.js';
import { parseContentType } from '../../reading/release/parseContentType.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { restfulApi } from './exchangeSources.js';

/** Request and response speak the FHIR release that is asked for. */
export const fhirVersionDiffers = defineRule<
  ExchangeSubject,
  { header: 'Accept' | 'Content-Type'; fhirVersion: string; release: Release }
>({
  code: 'exchange/fhir-version-differs',
  severity: 'error',
  issueType: 'value',
  source: restfulApi('FHIR Version Parameter', '#version-parameter'),
  symptom: 'versieverschil-gegevensdienst',
  title: {
    nl: 'Accept en Content-Type noemen als fhirVersion alleen de FHIR-release die gevraagd wordt.',
    en: 'Accept and Content-Type name as fhirVersion only the FHIR release that is asked for.',
  },
  text: {
    nl: ({ header, fhirVersion, release }) =>
      `${header} noemt fhirVersion '${fhirVersion}'; verwacht werd ${release}.`,
    en: ({ header, fhirVersion, release }) =>
      `${header} names fhirVersion '${fhirVersion}'; ${release} was expected.`,
  },
  check({ exchange: { request, response }, release }, { report }) {
    if (release === undefined) return;
    const accepted = headerOf(request.headers, 'accept')?.split(',').slice(0, 20) ?? [];
    const versions = accepted.map((type) => parseContentType(type).fhirVersion);
    const [first] = versions;
    // One of the accepted types will do.
    if (
      first !== undefined &&
      versions.every((version) => version !== undefined && isOther(version, release))
    ) {
      report('', { header: 'Accept', fhirVersion: shown(first), release });
    }
    const answered = parseContentType(headerOf(response.headers, 'content-type') ?? '').fhirVersion;
    if (answered !== undefined && isOther(answered, release)) {
      report('', { header: 'Content-Type', fhirVersion: shown(answered), release });
    }
  },
});

function isOther(fhirVersion: string, release: Release): boolean {
  return releaseOfFhirVersion(fhirVersion) !== release;
}

function shown(fhirVersion: string): string {
  return fhirVersion.slice(0, 20).replace(/[^\w.-]/g, '?');
}
