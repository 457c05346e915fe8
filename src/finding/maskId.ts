import { maskAddress } from './maskAddress.js';

/** The logical id of a resource as it may be shown; see {@link maskAddress}. */
export function maskId(resourceType: string, id: string): string {
  return maskAddress(`${resourceType}/${id}`).slice(resourceType.length + 1);
}
