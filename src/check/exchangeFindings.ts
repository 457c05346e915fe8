import { isExchange } from '../fhir/Exchange.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import type { Finding } from '../finding/Finding.js';
import { validateExchanges } from '../validation/exchange/validateExchanges.js';
import type { CheckRun } from './CheckRun.js';
import type { HeldInput } from './HeldInput.js';
import type { Verdict } from './judgeAnswer.js';

/** What HTTP and OAuth ask of the exchanges, when no gegevensdienst asks more. */
export function exchangeFindings(
  inputs: readonly HeldInput[],
  verdicts: readonly Verdict[],
  { evidence = 'masked' }: CheckRun,
): readonly Finding[] {
  const exchanges = inputs.flatMap(({ session }, origin) => {
    if (session === undefined || !isExchange(session)) return [];
    const { body } = session.response;
    const release = verdicts[origin]?.release;
    return [
      {
        origin,
        exchange: session,
        ...(isFhirResource(body) && { body }),
        ...(release !== undefined && { release }),
      },
    ];
  });
  return validateExchanges(exchanges, { evidence });
}
