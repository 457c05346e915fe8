export { FhirPackageError, readPackage } from './node/readPackage.js';
export type { FhirPackage } from './node/readPackage.js';
