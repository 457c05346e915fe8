import { isRecord } from '../../foundation/isRecord.js';

/** The reference in an extension of an element: how STU3 profiles of Nictiz point at a PractitionerRole. */
export function extensionTarget(element: unknown): unknown {
  const extensions = isRecord(element) ? element['extension'] : undefined;
  if (!Array.isArray(extensions)) return undefined;
  for (const extension of extensions.slice(0, 10)) {
    if (isRecord(extension) && isRecord(extension['valueReference'])) return extension['valueReference'];
  }
  return undefined;
}
