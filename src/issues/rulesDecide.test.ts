import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../finding/FindingCode.js';
import { rules } from '../rules.js';
import { classifyEvidence } from './classifyEvidence.js';
import { groupIntoIssues } from './groupIntoIssues.js';
import { makeFinding } from '../../test/issues/makeFinding.js';

/** Of a finding by itself: what it is, who must act, and by which shift. */
const told: readonly (readonly [code: FindingCode, symptom: string, party: string, shift?: string])[] = [
  ['quality/local-code-only', 'onbekende-of-verouderde-code', 'zorgaanbieder', 'lokale-code'],
  ['list/host-not-whitelisted', 'tls-of-certificaatfout', 'medmij', 'niet-op-whitelist'],
  ['list/endpoint-unusable', 'bron-onbereikbaar-of-timeout', 'medmij'],
  ['gegevensdienst/page-missing', 'paginering-onvolledig', 'pgo', 'niet-gevolgd'],
  ['gegevensdienst/total-differs', 'paginering-onvolledig', 'xis-leverancier'],
  ['gegevensdienst/type-not-asked', 'verkeerde-rubriek', 'xis-leverancier'],
  ['gegevensdienst/request-outside-dienst', 'verzoek-geweigerd', 'pgo', 'parameter-onbekend'],
  ['gegevensdienst/patient-parameter', 'verzoek-geweigerd', 'pgo', 'parameter-onbekend'],
  ['gegevensdienst/sent-profile-missing', 'delen-mislukt', 'pgo'],
  ['gegevensdienst/sent-create-with-id', 'delen-mislukt', 'pgo'],
  ['gegevensdienst/sent-update-without-id', 'delen-mislukt', 'pgo'],
  ['exchange/accept-missing', 'ongeldige-structuur-of-formaat', 'pgo'],
  ['oauth/parameter-missing', 'oauth-autorisatiefout', 'pgo', 'verzoek-onjuist'],
  ['oauth/unavailable', 'bron-onbereikbaar-of-timeout', 'dva', 'storing-dva'],
  ['value/attachment-hash-differs', 'document-niet-te-openen', 'xis-leverancier'],
  ['reference/target-type-not-allowed', 'profielafwijking', 'xis-leverancier'],
  ['quality/display-not-dutch', 'code-zonder-omschrijving', 'xis-leverancier'],
];

describe('a finding by itself', () => {
  it.each(told.map((one) => ({ code: one[0], symptom: one[1], party: one[2], shift: one[3] })))(
    '$code is $symptom, for $party',
    ({ code, symptom, party, shift }) => {
      const [main] = classifyEvidence({ validator: [makeFinding({ code, path: '' })] }, { rules });
      expect([main.symptom, main.parties[0]?.party]).toEqual([symptom, party]);
      if (shift !== undefined) expect(main.parties[0]?.because).toContainEqual({ reason: 'shift', shift });
    },
  );

  it.each<FindingCode>(['har/malformed', 'har/entry-malformed', 'har/no-fhir'])(
    '%s is about the recording: nobody in the chain has to act',
    (code) => {
      const findings = [makeFinding({ code, path: '' })];
      expect(groupIntoIssues({ findings, rules })).toEqual([]);
      const [main] = classifyEvidence({ validator: findings }, { rules });
      expect(main.symptom).toBe('needs-more-information');
    },
  );
});
