import { describe, expect, it } from 'vitest';
import type { ReporterRole, ReporterRoleFacts } from '../taxonomy/reporterRoles.js';
import { reporterRoles } from '../taxonomy/reporterRoles.js';
import type { ReportPoint } from '../taxonomy/reportPoints.js';
import { reportPoints } from '../taxonomy/reportPoints.js';
import { symptomOf, symptoms } from '../taxonomy/symptoms.js';
import type { PartyJudgement } from './Classification.js';
import { reportPointsFor } from './reportPointsFor.js';

const usual: PartyJudgement = { party: 'xis-leverancier', confidence: 0.5, because: [{ reason: 'default' }] };
const missing = symptomOf('verplicht-veld-ontbreekt');

describe('reportPointsFor', () => {
  it('keeps the order of the symptom when nobody said who reports', () => {
    expect(reportPointsFor(missing, usual)).toEqual({
      reportTo: ['xis-leverancier-servicedesk', 'nictiz-bits'],
      passedOnTo: [],
    });
  });

  it('gives a patient a desk that takes patients, and says where it goes from there', () => {
    expect(reportPointsFor(missing, usual, 'persoon')).toEqual({
      reportTo: ['pgo-helpdesk'],
      passedOnTo: ['xis-leverancier-servicedesk', 'nictiz-bits'],
    });
  });

  it('gives a care provider the desk of its own vendor', () => {
    expect(reportPointsFor(missing, usual, 'zorgaanbieder')).toEqual({
      reportTo: ['xis-leverancier-servicedesk'],
      passedOnTo: ['nictiz-bits'],
    });
  });

  it('lets a vendor use its own desk, and the desks for vendors', () => {
    expect(reportPointsFor(missing, usual, 'xis-leverancier')).toEqual({
      reportTo: ['xis-leverancier-servicedesk', 'nictiz-bits'],
      passedOnTo: [],
    });
  });

  it('takes another desk of the same owner where one is closed', () => {
    const repeated = symptomOf('dubbel-na-herhaald-ophalen');
    expect(reportPointsFor(repeated, undefined, 'dva').reportTo[0]).toBe('dvp-servicedesk');
    expect(reportPointsFor(repeated, undefined, 'persoon').reportTo[0]).toBe('pgo-helpdesk');
  });

  it('puts the desks of the party first when evidence decided', () => {
    const shifted: PartyJudgement = {
      party: 'nictiz',
      confidence: 0.8,
      because: [{ reason: 'several-suppliers', count: 3 }],
    };
    expect(reportPointsFor(missing, shifted).reportTo).toEqual([
      'nictiz-bits',
      'xis-leverancier-servicedesk',
    ]);
    const dva: PartyJudgement = {
      party: 'dva',
      confidence: 0.8,
      because: [{ reason: 'shift', shift: 'weg-na-dva' }],
    };
    expect(reportPointsFor(missing, dva).reportTo[0]).toBe('dva-servicedesk');
  });

  it('keeps the procedure for data of another person', () => {
    const dva: PartyJudgement = {
      party: 'dva',
      confidence: 0.8,
      because: [{ reason: 'shift', shift: 'hele-dossier' }],
    };
    expect(reportPointsFor(symptomOf('verkeerde-patient'), dva, 'persoon').reportTo[0]).toBe(
      'zorgaanbieder-fg',
    );
  });

  it('gives every reporter, for every symptom, only desks that are open to it', () => {
    for (const reporter of Object.keys(reporterRoles) as ReporterRole[]) {
      const { actsFor }: ReporterRoleFacts = reporterRoles[reporter];
      for (const symptom of symptoms) {
        const { reportTo } = reportPointsFor(symptom, undefined, reporter);
        expect(reportTo.length).toBeGreaterThan(0);
        for (const code of reportTo) {
          const { owner, openTo }: ReportPoint = reportPoints[code];
          expect(
            actsFor.some((party) => party === owner || openTo.includes(party)),
            `${reporter} ${symptom.code} ${code}`,
          ).toBe(true);
        }
      }
    }
  });
});
