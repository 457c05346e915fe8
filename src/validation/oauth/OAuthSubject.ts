import type { Exchange } from '../../fhir/Exchange.js';
import type { OAuthStep } from '../../fhir/parseRequest.js';
import type { UrlParameter } from '../../fhir/parseRequestUrl.js';

/** What rules on one step of the authorisation look at. */
export interface OAuthSubject {
  readonly exchange: Exchange;
  readonly step: OAuthStep;
  /** Of the URL, or of the form that was posted. */
  readonly parameters: readonly UrlParameter[];
  /** Whether the person shares data (`delen`): then the scope names one gegevensdienst. */
  readonly shares: boolean;
}

/** The value of a parameter; undefined when it is absent or empty. */
export function parameterOf({ parameters }: OAuthSubject, name: string): string | undefined {
  const value = parameters.find((parameter) => parameter.name === name)?.value;
  return value === '' ? undefined : value;
}
