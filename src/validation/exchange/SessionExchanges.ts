import type { ParsedExchange } from '../../fhir/parseRequest.js';

/** What rules on the exchanges of one session look at, in the order of the inputs. */
export type SessionExchanges = readonly {
  /** Index of the input. */
  readonly origin: number;
  /** Undefined when the input is no exchange. */
  readonly exchange: ParsedExchange | undefined;
}[];
