/**
 * Status codes that mean the same, by what they mean: the codes of HL7 and those of the zib code lists, which stand
 * beside each other or instead of each other. From the ConceptMaps of the Nictiz packages for STU3 and R4.
 */
export const statusCodes: ReadonlyMap<string, string> = new Map([
  ['55561003', 'active'],
  ['recurrence', 'active'],
  ['relapse', 'active'],
  ['73425007', 'inactive'],
  ['remission', 'inactive'],
  ['resolved', 'inactive'],
  ['410515003', 'active'],
  ['410516002', 'inactive'],
  ['410605003', 'confirmed'],
  ['415684004', 'provisional'],
  ['differential', 'provisional'],
  ['410590009', 'provisional'],
  ['410593006', 'provisional'],
  ['410592001', 'provisional'],
  ['unconfirmed', 'provisional'],
  ['410594000', 'refuted'],
]);
