import { containsBsn } from './maskValue.js';

/** Nine digits that are a part of an address by themselves, with what stands before them. */
const number = /(?<![\w-])\d{9}(?![\w-])/g;

/** The type of a resource whose id follows, unless it is a person's. */
const typeOfOther = /(?:^|\/)(?!(?:Patient|RelatedPerson|Person)\/$)[A-Z][A-Za-z]+\/$/;

/**
 * An address as a finding may show it. Ids and fullUrls are opaque places, which one needs to find a resource back;
 * but some systems use the burgerservicenummer as id of a Patient, and that is never shown. As the id of anything
 * else nine digits are a sequence number, of which one in eleven passes the test too: these stand.
 */
export function maskAddress(address: string): string {
  if (!containsBsn(address) || address.includes('snomed.info')) return address;
  return address.replace(number, (digits, at: number) =>
    containsBsn(digits) && !typeOfOther.test(address.slice(0, at)) ? '[BSN]' : digits,
  );
}
