/** A FHIR release that Dutch gegevensdiensten use. */
export type Release = 'STU3' | 'R4';

/** Both releases, oldest first. */
export const releases = ['STU3', 'R4'] as const satisfies readonly Release[];

const releaseOfVersion: ReadonlyMap<string, Release> = new Map([
  ['3.0', 'STU3'],
  ['4.0', 'R4'],
]);

/** The release of a FHIR version number such as `3.0.2` or `4.0`; undefined when it is neither. */
export function releaseOfFhirVersion(version: string): Release | undefined {
  const [major, minor] = version.trim().split('.', 2);
  return major === undefined || minor === undefined ? undefined : releaseOfVersion.get(`${major}.${minor}`);
}
