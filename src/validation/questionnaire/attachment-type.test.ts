import { answer, answered, coreExtension, testResponseRule } from '../../../test/support/testResponseRule.js';
import { attachmentType } from './attachment-type.js';

const question = {
  linkId: 'a',
  type: 'attachment',
  extension: ['application/pdf', 'image/*'].map((valueCode) => coreExtension('mimeType', { valueCode })),
};

testResponseRule(attachmentType, {
  passed: [
    {
      name: 'a kind that is named',
      input: answered(
        [question],
        [answer('a', { valueAttachment: { contentType: 'application/PDF; version=2' } })],
      ),
    },
    {
      name: 'a kind within a range',
      input: answered([question], [answer('a', { valueAttachment: { contentType: 'image/png' } })]),
    },
  ],
  failed: [
    {
      name: 'another kind',
      input: answered([question], [answer('a', { valueAttachment: { contentType: 'text/html' } })]),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(Attachment)',
          evidence: { linkId: 'a', found: 'text/html', allowed: ['application/pdf', 'image/*'] },
        },
      ],
    },
  ],
});
