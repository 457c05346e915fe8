import { answer, answered, coreExtension, testResponseRule } from '../../../test/support/testResponseRule.js';
import { attachmentTooLarge } from './attachment-too-large.js';

const at = 'QuestionnaireResponse.item[0].answer[0].value.ofType(Attachment)';
const question = {
  linkId: 'a',
  type: 'attachment',
  extension: [coreExtension('maxSize', { valueDecimal: 3 })],
};

testResponseRule(attachmentTooLarge, {
  passed: [
    {
      name: 'small enough',
      input: answered([question], [answer('a', { valueAttachment: { data: 'YWJj' } })]),
    },
    {
      name: 'of unknown size',
      input: answered([question], [answer('a', { valueAttachment: { url: 'https://voorbeeld.nl/a' } })]),
    },
  ],
  failed: [
    {
      name: 'by its data, whatever its stated size',
      input: answered([question], [answer('a', { valueAttachment: { data: 'YWJjZA==', size: 1 } })]),
      expect: [{ at, evidence: { linkId: 'a', size: 4, limit: 3 } }],
    },
    {
      name: 'by its stated size',
      input: answered(
        [question],
        [answer('a', { valueAttachment: { url: 'https://voorbeeld.nl/a', size: 9 } })],
      ),
      expect: [{ at, evidence: { linkId: 'a', size: 9, limit: 3 } }],
    },
  ],
});
