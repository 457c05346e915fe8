import type { Release } from '../fhir/Release.js';
import { PgoKetenError } from '../foundation/PgoKetenError.js';

/** A release was asked for, and no definitions of it were given. */
export class DefinitionsMissingError extends PgoKetenError {
  override readonly name = 'DefinitionsMissingError';
  constructor(readonly release: Release) {
    const door = `pgo-keten/definitions/${release.toLowerCase()}`;
    super(
      `FHIR ${release} was asked for, but its definitions are not among those given; import them from '${door}'.`,
    );
  }
}
