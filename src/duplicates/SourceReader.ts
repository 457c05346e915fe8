import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import { parseReference } from '../fhir/Reference.js';
import type { RecordPlace } from '../identity/RecordDirectory.js';
import type { Source } from './DuplicateResult.js';
import type { RecordContext } from '../identity/ResourceRecord.js';

/** What reading a source gives, one by one. */
export interface SourceVisitor {
  resource(resource: FhirResource, context: RecordContext, place: RecordPlace): void;
  notAResource(origin: number, entry: number): void;
}

/** Resources about the exchange, not about a person. */
const skipped: ReadonlySet<string> = new Set(['OperationOutcome', 'CapabilityStatement']);

/**
 * Walks through sources and says where each resource comes from. Who keeps the record is told, or else the address of
 * the server; without either, sources are taken for one. Pages that link to each other are one answer.
 */
export class SourceReader {
  /** Answer by the address of a page of it that is still to come. */
  readonly #answerOfNext = new Map<string, string>();
  /** One object for all that came the same way: an input may be a single line. */
  readonly #contexts = new Map<string, RecordContext>();
  #origin = 0;
  /** How the last source without links came. */
  #last: { readonly context: RecordContext; readonly isBundle: boolean } | undefined;

  read(source: Source, visitor: SourceVisitor): void {
    const origin = this.#origin++;
    // Callers without types may hand in anything.
    if (!isRecord(source) || !(source.resources === undefined || Array.isArray(source.resources))) {
      visitor.notAResource(origin, 0);
      return;
    }
    const { bundle, resources } = source;
    if (resources !== undefined) {
      const context = this.#context(source, undefined);
      for (const [entry, resource] of resources.entries())
        visit(resource, { origin, entry }, context, visitor);
      return;
    }
    const context = this.#context(source, isFhirResource(bundle) ? bundle : undefined);
    const entries = isRecord(bundle) ? bundle['entry'] : undefined;
    if (!isFhirResource(bundle) || bundle.resourceType !== 'Bundle') {
      visit(bundle, { origin, entry: 0 }, context, visitor);
      return;
    }
    if (!Array.isArray(entries)) return;
    for (const [index, entry] of (entries as readonly unknown[]).entries()) {
      if (!isRecord(entry)) visitor.notAResource(origin, index);
      else if (entry['resource'] !== undefined) {
        const { fullUrl, resource, search } = entry;
        const mode = isRecord(search) ? search['mode'] : undefined;
        visit(
          resource,
          { origin, entry: index, fullUrl: textOf(fullUrl), searchMode: textOf(mode) },
          context,
          visitor,
        );
      }
    }
  }

  #context(source: Source, bundle: FhirResource | undefined): RecordContext {
    const { gegevensdienst, retrievedAt, release } = source;
    const name = source.source ?? (bundle === undefined ? '' : serverOf(bundle));
    // Sources of a stream mostly came as the one before.
    const last = bundle?.['link'] === undefined ? this.#last : undefined;
    if (last?.isBundle === (bundle !== undefined) && cameAs(last.context, name, source)) return last.context;
    const retrieval = `${name} ${gegevensdienst ?? ''} ${retrievedAt ?? ''}`;
    const answer = this.#answer(retrieval, bundle);
    const key = `${retrieval} ${release ?? ''} ${answer}`;
    const context = this.#contexts.get(key) ?? {
      source: name,
      retrieval,
      answer,
      ...(retrievedAt !== undefined && { retrievedAt }),
      ...(gegevensdienst !== undefined && { gegevensdienst }),
      ...(release !== undefined && { release }),
    };
    this.#contexts.set(key, context);
    if (bundle?.['link'] === undefined) this.#last = { context, isBundle: bundle !== undefined };
    return context;
  }

  #answer(retrieval: string, bundle: FhirResource | undefined): string {
    if (bundle === undefined) return retrieval;
    const self = linkOf(bundle, 'self');
    const next = linkOf(bundle, 'next');
    const answer =
      (self === undefined ? undefined : this.#answerOfNext.get(self)) ?? `${retrieval} ${self ?? ''}`;
    if (next !== undefined) this.#answerOfNext.set(next, answer);
    return answer;
  }
}

function cameAs(context: RecordContext, name: string, source: Source): boolean {
  return (
    context.source === name &&
    context.gegevensdienst === source.gegevensdienst &&
    context.retrievedAt === source.retrievedAt &&
    context.release === source.release
  );
}

function visit(resource: unknown, place: RecordPlace, context: RecordContext, visitor: SourceVisitor): void {
  if (!isFhirResource(resource)) visitor.notAResource(place.origin, place.entry);
  else if (!skipped.has(resource.resourceType)) visitor.resource(resource, context, place);
}

/** The address of the server: that of the first entry, else that of the query. */
function serverOf(bundle: FhirResource): string {
  const entries = bundle['entry'];
  for (const entry of Array.isArray(entries) ? (entries as readonly unknown[]).slice(0, 50) : []) {
    const fullUrl = isRecord(entry) ? textOf(entry['fullUrl']) : undefined;
    const target = fullUrl === undefined ? undefined : parseReference(fullUrl);
    if (target?.form === 'resource' && target.base !== undefined) return target.base;
  }
  const self = linkOf(bundle, 'self');
  const query = self?.indexOf('?') ?? -1;
  const path = query < 0 ? (self ?? '') : (self?.slice(0, query) ?? '');
  return path.includes('://') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function linkOf(bundle: FhirResource, relation: string): string | undefined {
  const links = bundle['link'];
  for (const link of Array.isArray(links) ? (links as readonly unknown[]).slice(0, 20) : []) {
    if (isRecord(link) && link['relation'] === relation) return textOf(link['url']);
  }
  return undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
