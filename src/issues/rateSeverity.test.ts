import { describe, expect, it } from 'vitest';
import { symptomOf } from '../taxonomy/symptoms.js';
import type { Case } from './Case.js';
import { rateSeverity } from './rateSeverity.js';

const missing: Case = { symptom: symptomOf('verplicht-veld-ontbreekt'), situation: {}, resources: 1 };
const doubled: Case = { symptom: symptomOf('dubbel-exact-in-bron'), situation: {}, resources: 2 };

describe('rateSeverity', () => {
  it('starts at the level of the symptom', () => {
    expect(rateSeverity(missing)).toEqual({ severity: 'middel', severityBecause: [] });
  });

  it('is raised by the circumstance that the symptom names', () => {
    expect(rateSeverity({ ...doubled, situation: { subject: 'medicatie' } })).toEqual({
      severity: 'hoog',
      severityBecause: [{ reason: 'symptom-raised' }],
    });
    expect(rateSeverity({ ...doubled, situation: { subject: 'uitslag' } }).severity).toBe('laag');
  });

  it('is raised when nothing could be read', () => {
    const unreadable: Case = {
      ...missing,
      symptom: symptomOf('ongeldige-structuur-of-formaat'),
      worst: 'fatal',
    };
    expect(rateSeverity(unreadable)).toEqual({
      severity: 'kritiek',
      severityBecause: [{ reason: 'unreadable' }],
    });
  });

  it('is lowered one level by warnings, and to the lowest by information', () => {
    expect(rateSeverity({ ...missing, worst: 'warning' })).toEqual({
      severity: 'laag',
      severityBecause: [{ reason: 'at-most', finding: 'warning' }],
    });
    const structure: Case = { ...missing, symptom: symptomOf('ongeldige-structuur-of-formaat') };
    expect(rateSeverity({ ...structure, worst: 'warning' }).severity).toBe('middel');
    expect(rateSeverity({ ...structure, worst: 'information' }).severity).toBe('laag');
    expect(rateSeverity({ ...doubled, worst: 'warning' }).severity).toBe('laag');
  });

  it('is high where privacy is at stake', () => {
    const exposed: Case = { ...missing, symptom: symptomOf('profielafwijking'), privacy: true };
    expect(rateSeverity(exposed)).toEqual({ severity: 'hoog', severityBecause: [{ reason: 'privacy' }] });
  });

  it('is low for repeated carriers, whatever they carry', () => {
    const repeated: Case = { ...doubled, situation: { subject: 'medicatie' }, carrier: true };
    expect(rateSeverity(repeated)).toEqual({ severity: 'laag', severityBecause: [{ reason: 'carrier' }] });
  });

  it('is highest for data of another person', () => {
    expect(rateSeverity({ ...missing, symptom: symptomOf('verkeerde-patient') }).severity).toBe('kritiek');
  });
});
