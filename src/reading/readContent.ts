import type { LineIndex } from '../foundation/createLineIndex.js';
import type { FindingCollector } from './FindingCollector.js';
import { jsonResources } from './json/jsonResources.js';
import { readJsonText } from './json/readJsonText.js';
import type { ReadSettings } from './ReadSettings.js';
import type { ContentType } from './release/parseContentType.js';
import { visitSamples } from './release/ReleaseSample.js';
import { sniffForm } from './sniffForm.js';
import type { TextContent } from './TextContent.js';
import { byteOrderMark } from './text/encodingFindings.js';
import type { DecodedText } from './text/decodeText.js';
import { contentTypeDiffers, emptyText, unknownForm } from './text/formFindings.js';
import { skipBlanks } from './text/skipBlanks.js';
import { textProblem } from './TextProblem.js';
import { readXmlText } from './xml/readXmlText.js';

/** What reading the content of a text takes. */
export interface ReadingRun {
  readonly settings: ReadSettings;
  readonly lines: LineIndex;
  readonly collector: FindingCollector;
}

/** Reads a text in the form that it has, and reports what keeps it from being FHIR. */
export function readContent(decoded: DecodedText, run: ReadingRun): TextContent {
  const { collector, settings } = run;
  for (const problem of decoded.problems) collector.report(problem);
  const { text } = decoded;
  if (text === undefined) return nothing(run);
  const start = skipBlanks(text, 0);
  if (start === text.length) {
    collector.report(textProblem(emptyText, { length: text.length }, { offset: 0 }));
    return nothing(run);
  }
  const sniffed = sniffForm(text, start, settings.contentType);
  switch (sniffed.form) {
    case 'json':
      return jsonContent(text, decoded.byteOrderMark, run);
    case 'xml': {
      const { contentType, definitions, limits } = settings;
      const { lines } = run;
      reportOtherForm('xml', contentType, collector);
      return readXmlText(text, { lines, limits, collector, definitions });
    }
    case 'unknown':
      collector.report(textProblem(unknownForm, { looksLike: sniffed.looksLike }, { offset: start }));
      return nothing(run);
  }
}

function jsonContent(text: string, marked: boolean, run: ReadingRun): TextContent {
  const { settings, lines, collector } = run;
  const { contentType, limits } = settings;
  if (marked) collector.report(textProblem(byteOrderMark, {}, { offset: 0 }));
  const ndjson = contentType?.form === 'ndjson';
  const content = readJsonText(text, { lines, limits, collector, ndjson });
  const { form, places } = content;
  reportOtherForm(form === 'ndjson' ? 'ndjson' : 'json', contentType, collector);
  const resources = jsonResources(content, collector);
  return {
    form,
    places,
    resources: () => resources,
    samples: (visit) => {
      for (const { resource, index } of resources) {
        visitSamples(resource, visit, form === 'json' ? undefined : index);
      }
    },
  };
}

/** NDJSON is JSON to a content type. */
function reportOtherForm(
  form: 'json' | 'ndjson' | 'xml',
  contentType: ContentType | undefined,
  collector: FindingCollector,
): void {
  const named = contentType?.form;
  if (contentType === undefined || named === undefined) return;
  if (named === form || (form === 'ndjson' && named === 'json')) return;
  collector.report(textProblem(contentTypeDiffers, { contentType: contentType.text, form }));
}

function nothing({ lines }: ReadingRun): TextContent {
  return {
    form: 'unknown',
    places: {
      placeOf: () => undefined,
      literalOf: () => undefined,
      positionAt: (offset) => lines.positionAt(offset),
    },
    samples: () => undefined,
    resources: () => [],
  };
}
