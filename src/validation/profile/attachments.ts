import { defineFinding } from '../../finding/RuleMetadata.js';
import { base64Size } from '../../foundation/base64Size.js';
import { decodeBase64 } from '../../foundation/decodeBase64.js';
import { isRecord } from '../../foundation/isRecord.js';
import { Sha1 } from '../../foundation/Sha1.js';
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
  symptom: 'document-niet-te-openen',
  title: {
    nl: 'De opgegeven omvang van een bijlage is die van de inhoud, in bytes vóór codering als base64.',
    en: 'The stated size of an attachment is that of its data, in bytes before it is encoded as base64.',
  },
  text: {
    nl: ({ stated, size }) => `De bijlage is ${size} bytes; opgegeven is ${stated}.`,
    en: ({ stated, size }) => `The attachment is ${size} bytes; stated is ${stated}.`,
  },
});

/** An attachment whose stated hash is not that of its data. */
export const attachmentHashDiffers = defineFinding<{ bytes: number }>({
  code: 'value/attachment-hash-differs',
  severity: 'error',
  issueType: 'value',
  source: {
    document: 'HL7 FHIR',
    section: 'Attachment.hash',
    url: 'http://hl7.org/fhir/R4/datatypes-definitions.html#Attachment.hash',
  },
  symptom: 'document-niet-te-openen',
  title: {
    nl: 'De opgegeven hash van een bijlage is de SHA-1 van de inhoud, in base64.',
    en: 'The stated hash of an attachment is the SHA-1 of its data, in base64.',
  },
  text: {
    nl: ({ bytes }) =>
      bytes === 20
        ? 'De opgegeven hash is niet de SHA-1 van de inhoud van de bijlage.'
        : `De opgegeven hash telt ${bytes} bytes; verwacht is de SHA-1 van de inhoud: 20 bytes, in base64.`,
    en: ({ bytes }) =>
      bytes === 20
        ? 'The stated hash is not the SHA-1 of the data of the attachment.'
        : `The stated hash has ${bytes} bytes; the SHA-1 of the data was expected: 20 bytes, in base64.`,
  },
});

/** The codes of this concern. */
export const attachmentFindings = [attachmentSizeDiffers, attachmentHashDiffers] as const;

/** Holds the stated size and hash of an attachment against the data in it. */
export function checkAttachment(walk: Walk, value: unknown): void {
  if (!isRecord(value)) return;
  const { data, size: stated, hash } = value;
  if (typeof data !== 'string' || (typeof stated !== 'number' && typeof hash !== 'string')) return;
  const size = base64Size(data);
  if (size === undefined) return;
  if (typeof stated === 'number' && size !== stated) walk.report(attachmentSizeDiffers, { stated, size });
  if (typeof hash !== 'string' || base64Size(hash) === undefined) return;
  const bytes: number[] = [];
  decodeBase64(hash, (byte) => bytes.push(byte));
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (digits !== sha1Of(data)) walk.report(attachmentHashDiffers, { bytes: bytes.length });
}

function sha1Of(data: string): string {
  const sha1 = new Sha1();
  decodeBase64(data, (byte) => {
    sha1.add(byte);
  });
  return sha1.digest();
}
