import type { Shape } from '../../foundation/misshapen.js';
import { findingKindSymptoms } from '../../taxonomy/findingKindSymptoms.js';
import { hopDifferenceKinds } from '../../taxonomy/hopDifferenceKinds.js';
import { hops } from '../../taxonomy/hops.js';
import { parties } from '../../taxonomy/parties.js';
import { reporterRoles } from '../../taxonomy/reporterRoles.js';

const severity = ['fatal', 'error', 'warning', 'information'];
const presence = ['present', 'absent'];
const suspect = [...Object.keys(parties), 'none'];

const finding: Shape = {
  parts: {
    code: 'text',
    outcome: ['failed', 'cantTell'],
    severity,
    issueType: 'text',
    path: 'text',
    hop: hops,
    profile: 'text',
    evidence: { parts: {} },
  },
  needs: ['code', 'outcome', 'severity', 'issueType', 'path', 'evidence'],
};

const reportedDeviation: Shape = {
  parts: {
    kind: Object.keys(findingKindSymptoms),
    hop: hops,
    path: 'text',
    profile: 'text',
    suppliersAffected: 'number',
  },
  needs: ['kind'],
};

const members: Shape = { list: { parts: { resourceType: 'text' }, needs: ['resourceType'] } };

const duplicateGroup: Shape = {
  parts: { kind: 'text', members, score: 'number', because: { list: { parts: {} } }, suspect },
  needs: ['kind', 'members', 'score', 'because', 'suspect'],
};

const reportedDuplicate: Shape = {
  parts: {
    kind: ['same-id', 'same-content', 'same-fact-other-source', 'same-fact-other-service', 're-retrieved'],
    resourceType: 'text',
    sources: { list: 'text' },
    services: { list: 'text' },
    sameId: 'boolean',
    sameIdentifier: 'boolean',
  },
  needs: ['kind'],
};

const difference: Shape = {
  parts: {
    kind: Object.keys(hopDifferenceKinds),
    resourceType: 'text',
    path: 'text',
    firstDeviatingHop: hops,
    because: { parts: { reason: 'text' }, needs: ['reason'] },
  },
  needs: ['kind', 'resourceType', 'firstDeviatingHop', 'because'],
};

const chainValues = {
  scherm: 'value',
  xis: 'value',
  dva: 'value',
  pgoReceived: 'value',
  pgoShown: 'value',
} as const;

/** What evidence is made of; the document schema of a report says the same in full. */
const evidence: Shape = {
  parts: {
    http: {
      list: {
        parts: {
          hop: ['pgo', 'pgo-dva', 'dva', 'dva-xis', 'xis'],
          method: 'text',
          path: 'text',
          status: { nullable: 'number' },
          error: 'text',
          durationMs: 'number',
          contentType: 'text',
          wwwAuthenticate: 'text',
        },
      },
    },
    oauth: {
      parts: { error: 'text', grant: ['authorization_code', 'refresh_token'], afterDigiD: 'boolean' },
    },
    saml: { parts: { status: 'text', subStatus: 'text' } },
    operationOutcome: {
      list: { parts: { severity, code: 'text', expression: 'text' }, needs: ['code'] },
    },
    validator: { list: { choose: (item) => ('kind' in item ? reportedDeviation : finding) } },
    duplicates: { list: { choose: (item) => ('members' in item ? duplicateGroup : reportedDuplicate) } },
    signals: { list: { parts: { kind: 'text', members, suspect }, needs: ['kind', 'members', 'suspect'] } },
    differences: { list: difference },
    chain: {
      parts: { item: 'text', direction: ['verzamelen', 'delen'], ...chainValues },
      needs: ['item'],
    },
    lists: {
      parts: {
        zal: presence,
        pgoDirectory: presence,
        service: presence,
        ocl: presence,
        whitelist: presence,
        gnl: presence,
      },
    },
    bundle: { parts: { total: 'number', entries: 'number', nextLink: 'boolean', followed: 'boolean' } },
    context: {
      parts: {
        role: 'text',
        age: 'number',
        onBehalf: 'boolean',
        releaseDelayDays: 'number',
        serviceVersionPgo: 'text',
        serviceVersionDva: 'text',
        scopeInStandard: 'boolean',
        providersAffected: 'number',
        suppliersAffected: 'number',
      },
    },
  },
};

/** What a report is made of, as far as classification looks at it. */
export const reportShape: Shape = {
  parts: {
    evidence,
    reporter: Object.keys(reporterRoles),
    gegevensdienst: 'text',
    systems: { parts: { xis: 'text', dva: 'text', pgo: 'text' } },
  },
};
