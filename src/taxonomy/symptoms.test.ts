import { describe, expect, it } from 'vitest';
import type { Translated } from '../foundation/Language.js';
import { functiegroepen, functiegroepenOf } from './functiegroepen.js';
import { severityRank } from './severityLevels.js';
import { defineSymptom } from './Symptom.js';
import type { Symptom } from './symptoms.js';
import { isSymptomCode, symptomOf, symptoms } from './symptoms.js';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** All texts of a symptom that are fragments of a sentence. */
function fragments(symptom: Symptom): readonly Translated[] {
  const { severity, shifts, blockedBy, timeToFix, recurrence } = symptom;
  return [
    ...shifts.flatMap(({ condition, because }) => [condition, because]),
    ...blockedBy.map(({ text }) => text),
    timeToFix.typical,
    recurrence.pattern,
    ...(severity.raise === undefined ? [] : [severity.raise.condition]),
  ];
}

describe('the symptoms', () => {
  it('are 45, with codes of their own: 18 technisch, 18 inhoudelijk, 9 functioneel', () => {
    expect(new Set(symptoms.map(({ code }) => code)).size).toBe(45);
    const counts = { technisch: 0, inhoudelijk: 0, functioneel: 0 };
    for (const { category } of symptoms) counts[category]++;
    expect(counts).toEqual({ technisch: 18, inhoudelijk: 18, functioneel: 9 });
  });

  it('are found by their code', () => {
    expect(symptomOf('serverfout').category).toBe('technisch');
    expect(isSymptomCode('serverfout')).toBe(true);
    expect(isSymptomCode('needs-more-information')).toBe(false);
  });

  it('can only name codes of the taxonomy', () => {
    const stray = defineSymptom({
      ...symptomOf('vakjargon'),
      code: 'zwerver',
      confusableWith: ['bestaat-niet'],
    });
    // @ts-expect-error: 'bestaat-niet' is no symptom
    const refused: readonly Symptom[] = [stray];
    expect(refused).toHaveLength(1);
  });

  describe.each(symptoms.map((symptom) => [symptom.code, symptom] as const))('%s', (code, symptom) => {
    it('is complete', () => {
      expect(code).toMatch(kebab);
      expect(symptom.reportTo.length).toBeGreaterThan(0);
      expect(symptom.shifts.length).toBeGreaterThan(0);
      expect(symptom.blockedBy.length).toBeGreaterThan(0);
      expect(symptom.timeToFix.drivers.length).toBeGreaterThan(0);
      expect(symptom.since).toBe('1.0.0');
    });

    it('speaks both languages: sentences for people, fragments to build sentences of', () => {
      for (const { nl, en } of [symptom.label, symptom.definition, ...fragments(symptom)]) {
        expect(nl).not.toBe(en);
        expect(`${nl}${en}`).not.toMatch(/\s{2}|^\s|\s$|undefined|TODO/);
      }
      for (const text of [symptom.definition, ...(symptom.workaround ? [symptom.workaround] : [])]) {
        expect(text.nl).toMatch(/^[A-Z].*\.$/);
        expect(text.en).toMatch(/^[A-Z].*\.$/);
      }
      for (const text of fragments(symptom)) expect(`${text.nl}|${text.en}`).not.toMatch(/\.(?:\||$)/);
    });

    it('has ids of its own for what can be referred to', () => {
      const ids = [...symptom.shifts, ...symptom.blockedBy].map(({ id }) => id);
      for (const id of ids) expect(id).toMatch(kebab);
      expect(new Set(symptom.shifts.map(({ id }) => id)).size).toBe(symptom.shifts.length);
      expect(new Set(symptom.blockedBy.map(({ id }) => id)).size).toBe(symptom.blockedBy.length);
    });

    it('names each party once, and no neighbour that it is itself', () => {
      const { primary, alternatives } = symptom.responsible;
      expect(new Set([primary, ...alternatives]).size).toBe(alternatives.length + 1);
      expect(symptom.confusableWith).not.toContain(code);
      expect(new Set(symptom.reportTo).size).toBe(symptom.reportTo.length);
      for (const { see } of symptom.shifts) expect(see).not.toBe(code);
    });

    it('is only ever raised in severity', () => {
      const { default: level, raise } = symptom.severity;
      if (raise !== undefined) expect(severityRank(raise.to)).toBeGreaterThan(severityRank(level));
    });
  });

  it('mark as uncertain what was reasoned: times to fix and severities', () => {
    const surer = symptoms.filter(
      ({ timeToFix, severity }) =>
        timeToFix.confidence !== 'uncertain' || severity.confidence !== 'uncertain',
    );
    expect(surer.map(({ code }) => code)).toEqual(['onjuist-gegeven-in-dossier']);
  });
});

describe('functiegroepenOf', () => {
  it('gives the groups for which a symptom is typical', () => {
    expect(functiegroepenOf('dubbel-tussen-bronnen')).toEqual(['gegevensoverzichten']);
    expect(functiegroepenOf('delen-mislukt')).toEqual([
      'beelden-en-documenten',
      'generieke-zelfzorg',
      'vragenlijsten',
      'ziektespecifieke-zelfzorg',
    ]);
    expect(functiegroepenOf('tls-of-certificaatfout')).toEqual([]);
  });

  it('knows eight groups, each with symptoms', () => {
    expect(Object.keys(functiegroepen)).toHaveLength(8);
    for (const { symptoms: typical } of Object.values(functiegroepen))
      expect(typical.length).toBeGreaterThan(1);
  });
});
