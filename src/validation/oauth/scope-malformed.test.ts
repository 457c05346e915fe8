import { authorizationRequest, testOAuthRule } from '../../../test/support/oauth.js';
import { scopeMalformed } from './scope-malformed.js';

const asked = (scope: string): { readonly request: ReturnType<typeof authorizationRequest> } => ({
  request: authorizationRequest({ scope }),
});

testOAuthRule(scopeMalformed, {
  passed: [
    { name: 'one', input: asked('eenzorgaanbieder~48') },
    { name: 'several of one provider', input: asked('eenzorgaanbieder~48 eenzorgaanbieder~51') },
    { name: 'to subscribe', input: asked('subscribe~180/eenzorgaanbieder~48') },
    { name: 'for a child', input: asked('eenzorgaanbieder~48 onbehalfofchild') },
    { name: 'to share one', input: { ...asked('eenzorgaanbieder~52'), shares: true } },
  ],
  failed: [
    ...['48', 'eenzorgaanbieder@medmij~48', 'eenzorgaanbieder~48,eenzorgaanbieder~51', 'onbehalfof'].map(
      (scope) => ({
        name: scope,
        input: asked(scope),
        expect: [{ at: '', evidence: { wrong: 'form', services: scope === 'onbehalfof' ? 0 : 1 } }] as const,
      }),
    ),
    {
      name: 'two providers',
      input: asked('eenzorgaanbieder~48 eenander~48'),
      expect: [{ at: '', evidence: { wrong: 'several providers', services: 2 } }],
    },
    {
      name: 'to share two',
      input: { ...asked('eenzorgaanbieder~52 eenzorgaanbieder~53'), shares: true },
      expect: [{ at: '', evidence: { wrong: 'several services', services: 2 } }],
    },
  ],
});
