import { describe, expect, it } from 'vitest';
import type { DienstQuery } from './gegevensdienstenFor.js';
import { gegevensdienstenFor } from './gegevensdienstenFor.js';

function found(query: DienstQuery): readonly string[] {
  return gegevensdienstenFor(query).flatMap(({ dienst, transactions }) =>
    transactions.map(({ key }) => `${dienst.key} ${key}`),
  );
}

describe('gegevensdienstenFor', () => {
  it('finds who delivers a type', () => {
    expect(found({ resourceType: 'Immunization' })).toEqual([
      'bgz-3 vaccination',
      'vaccinaties-1 vaccination',
      'bgz-msz-2 vaccination',
      'vaccinaties-2 vaccination',
    ]);
  });

  it('finds who delivers a profile, with or without a version, as found or as included', () => {
    const problem = 'http://nictiz.nl/fhir/StructureDefinition/zib-Problem';
    expect(found({ profile: `${problem}|2.2` })).toEqual(found({ profile: problem }));
    expect(found({ profile: problem })).toContain('bgz-3 problem');
    expect(found({ profile: problem })).toContain('huisartsgegevens-2 episode');
  });

  it('finds what a functiegroep builds on', () => {
    expect(found({ functiegroep: 'afspraken-en-agenda' })).toEqual([
      'afspraken-2 appointment',
      'bgz-3 planned-encounter',
    ]);
  });

  it('lets all conditions hold together, and may find nothing', () => {
    expect(found({ functiegroep: 'vragenlijsten', resourceType: 'Task' })).toEqual([
      'vragenlijst-verwijzing-2 questionnaire-task',
      'vragenlijst-antwoord-delen-2 update-task',
    ]);
    expect(found({ resourceType: 'Slot' })).toEqual([]);
  });
});
