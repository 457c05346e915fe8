import { defineFinding } from '../../finding/RuleMetadata.js';
import { base64Size } from '../../foundation/base64Size.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { Walk } from './Walk.js';

/** An attachment whose stated size is not that of its data. */
export const attachmentSizeDiffers = defineFinding<{ stated: number; size: number }>({
  code: 'value/attachment-size-differs',
  severity: 'error',
  issueType: 'value',
  source: {
    document: 'HL7 FHIR',
    section: 'Attachment.size',
    url: 'http://hl7.org/fhir/R4/datatypes-definitions.html#Attachment.size',
  },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'De opgegeven omvang van een bijlage is die van de inhoud, in bytes vóór codering als base64.',
    en: 'The stated size of an attachment is that of its data, in bytes before it is encoded as base64.',
  },
  text: {
    nl: ({ stated, size }) => `De bijlage is ${size} bytes; opgegeven is ${stated}.`,
    en: ({ stated, size }) => `The attachment is ${size} bytes; stated is ${stated}.`,
  },
});

/** The codes of this concern. */
export const attachmentFindings = [attachmentSizeDiffers] as const;

/** Holds the stated size of an attachment against the data in it. */
export function checkAttachment(walk: Walk, value: unknown): void {
  if (!isRecord(value)) return;
  const { data, size: stated } = value;
  if (typeof data !== 'string' || typeof stated !== 'number') return;
  const size = base64Size(data);
  if (size !== undefined && size !== stated) walk.report(attachmentSizeDiffers, { stated, size });
}
