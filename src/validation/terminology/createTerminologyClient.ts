import { PgoKetenError } from '../../foundation/PgoKetenError.js';
import { isRecord } from '../../foundation/isRecord.js';
import { batchRequest } from './batchRequest.js';
import { readVerdict } from './readVerdict.js';
import type { CodeQuestion, CodeVerdict, TerminologyService } from './TerminologyService.js';

/** How a terminology server is asked. */
export interface TerminologyClientOptions {
  /** Base address of the FHIR terminology server. */
  readonly baseUrl: string;
  /** Headers besides those of FHIR, such as `Authorization`. They never reach a finding. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the platform's own. */
  readonly fetch?: typeof fetch;
  /** Milliseconds after which a request is given up. Default 10,000. */
  readonly timeout?: number;
  /** Requests at the same time. Default 4. */
  readonly concurrency?: number;
  /** How often a request that failed is sent again. Default 2. */
  readonly retries?: number;
  /** Milliseconds before the first retry; doubled at each next. Default 250. */
  readonly retryDelay?: number;
  /** Questions in one request. Default 50. */
  readonly batchSize?: number;
  /** Verdicts that are kept. Default 10,000. */
  readonly cacheSize?: number;
}

/** A terminology client was told something that can't be. */
export class TerminologyClientError extends PgoKetenError {
  override readonly name = 'TerminologyClientError';
}

/**
 * A terminology service over HTTP: `ValueSet/$validate-code`, many questions in a FHIR batch. Codes travel in the
 * body, never in a url. Whatever goes wrong makes the verdict `unknown`.
 *
 * @throws TerminologyClientError when the address is not http(s) or a number is out of range.
 */
export function createTerminologyClient(options: TerminologyClientOptions): TerminologyService {
  const settings = settingsOf(options);
  const cache = new Map<string, CodeVerdict>();
  const keep = (question: CodeQuestion, verdict: CodeVerdict): void => {
    if (verdict === 'unknown') return;
    const [oldest] = cache.keys();
    if (cache.size >= settings.cacheSize && oldest !== undefined) cache.delete(oldest);
    cache.set(keyOf(question), verdict);
  };
  return {
    async validateCodes(questions) {
      const open = [
        ...new Map(
          questions.filter((question) => !cache.has(keyOf(question))).map((each) => [keyOf(each), each]),
        ).values(),
      ];
      const answered = new Map<string, CodeVerdict>();
      await inParallel(chunks(open, settings.batchSize), settings.concurrency, async (batch) => {
        const verdicts = await askBatch(batch, settings);
        for (const [index, question] of batch.entries()) {
          const verdict = verdicts[index] ?? 'unknown';
          answered.set(keyOf(question), verdict);
          keep(question, verdict);
        }
      });
      return questions.map(
        (question) => answered.get(keyOf(question)) ?? cache.get(keyOf(question)) ?? 'unknown',
      );
    },
  };
}

type Settings = Required<Omit<TerminologyClientOptions, 'headers'>> &
  Pick<TerminologyClientOptions, 'headers'>;

function settingsOf(options: TerminologyClientOptions): Settings {
  const { baseUrl, headers } = options;
  if (!/^https?:\/\/[^\s/]/.test(baseUrl))
    throw new TerminologyClientError('The address of a terminology server starts with http:// or https://.');
  const settings = {
    baseUrl: baseUrl.replace(/\/$/, ''),
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    timeout: options.timeout ?? 10_000,
    concurrency: options.concurrency ?? 4,
    retries: options.retries ?? 2,
    retryDelay: options.retryDelay ?? 250,
    batchSize: options.batchSize ?? 50,
    cacheSize: options.cacheSize ?? 10_000,
    ...(headers !== undefined && { headers }),
  };
  const { timeout, concurrency, retries, retryDelay, batchSize, cacheSize } = settings;
  const atLeastOne = [timeout, concurrency, batchSize, cacheSize].every((number) => number >= 1);
  if (!atLeastOne || retries < 0 || retryDelay < 0)
    throw new TerminologyClientError('Numbers of a terminology client are positive; retries may be 0.');
  return settings;
}

/** The verdicts on a batch; `unknown` for all when the server gives no usable answer. */
async function askBatch(
  questions: readonly CodeQuestion[],
  settings: Settings,
): Promise<readonly CodeVerdict[]> {
  const answer = await post(JSON.stringify(batchRequest(questions)), settings);
  const entries: readonly unknown[] =
    isRecord(answer) && answer['resourceType'] === 'Bundle' && Array.isArray(answer['entry'])
      ? answer['entry']
      : [];
  // Answers stand in the order of the questions; with another number of them there is no telling which is which.
  if (entries.length !== questions.length) return questions.map(() => 'unknown');
  return entries.map(readVerdict);
}

/** Sends a batch, again when that may help; undefined when it does not. */
async function post(body: string, settings: Settings): Promise<unknown> {
  for (let attempt = 0; attempt <= settings.retries; attempt++) {
    if (attempt > 0) await pause(settings.retryDelay * 2 ** (attempt - 1));
    const answer = await postOnce(body, settings);
    if (answer !== 'again') return answer;
  }
  return undefined;
}

async function postOnce(body: string, { baseUrl, fetch, headers, timeout }: Settings): Promise<unknown> {
  try {
    const response = await fetch(baseUrl, {
      method: 'POST',
      body,
      headers: {
        ...headers,
        'Content-Type': 'application/fhir+json; charset=utf-8',
        Accept: 'application/fhir+json',
      },
      signal: AbortSignal.timeout(timeout),
    });
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      return 'again';
    }
    return response.ok ? await response.json() : undefined;
  } catch {
    // No connection, no answer in time, or no JSON.
    return 'again';
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function inParallel<T>(
  items: readonly T[],
  concurrency: number,
  run: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await run(item);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function keyOf({ valueSet, system, code }: CodeQuestion): string {
  return JSON.stringify([valueSet, system, code]);
}
