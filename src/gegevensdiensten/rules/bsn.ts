import { containsBsn } from '../../finding/maskValue.js';
import { patientParameters } from '../patientParameters.js';
import type { UrlParameter } from '../../fhir/parseRequestUrl.js';

const systems = ['http://fhir.nl/fhir/NamingSystem/bsn', 'urn:oid:2.16.840.1.113883.2.4.6.3'] as const;
const systemSet: ReadonlySet<unknown> = new Set(systems);

/** True for the naming system of the burgerservicenummer. */
export function isBsnSystem(system: unknown): boolean {
  return systemSet.has(system);
}

/** Parameters that may hold an identifier of a person without a naming system. */
const personParameters: ReadonlySet<string> = new Set([...patientParameters, 'bsn', 'identifier']);

/**
 * The names of the parameters that hold a BSN: a value with its naming system, or nine digits that pass
 * the test of eleven where a person is identified. Elsewhere nine digits are as likely a SNOMED CT code.
 */
export function bsnParametersOf(parameters: readonly UrlParameter[]): readonly string[] {
  return parameters
    .filter(
      ({ name, value }) =>
        systems.some((system) => value.startsWith(`${system}|`) && value.length > system.length + 1) ||
        (personParameters.has(name) && containsBsn(value)),
    )
    .map(({ name }) => name);
}
