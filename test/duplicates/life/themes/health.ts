import { after, doctors } from '../Draw.js';
import { fact } from '../Fact.js';
import {
  lastingProblems,
  operations,
  passingProblems,
  sct,
  sidedProblems,
  substances,
  vaccines,
} from '../terms.js';
import type { Theme } from '../Theme.js';

/** Problems, allergies, alerts, operations and vaccinations. */
export const healthThemes: readonly Theme[] = [
  {
    name: 'a lasting problem and its episode, alert and namesakes',
    tell(draw) {
      const [problem, another] = draw.takeTwo(lastingProblems);
      const onset = draw.day();
      return [
        fact('problem', 'first', { problem, onset }, ['gp', 'umc', 'homecare'], {
          later: { ended: '2026-02-20' },
        }),
        fact('problem', 'second', { problem: another, onset }, ['gp', 'clinic']),
        fact('episode', 'episode', { problem, start: onset }, ['gp', 'formerGp']),
        fact('alert', 'alert', { text: problem.gpName, problem, start: onset }, ['gp', 'formerGp']),
      ];
    },
  },
  {
    name: 'never: a problem of both sides',
    never: true,
    tell(draw) {
      const problem = draw.take(sidedProblems);
      const onset = draw.day();
      return [
        fact('problem', 'left', { problem, side: 'left', onset }, ['umc', 'clinic', 'gp']),
        fact('problem', 'right', { problem, side: 'right', onset }, ['umc', 'clinic', 'gp']),
      ];
    },
  },
  {
    name: 'a passing problem that comes back',
    tell(draw) {
      const problem = draw.take(passingProblems);
      const onset = draw.day(2018, 2023);
      const again = after(onset, draw.random.between(60, 500));
      return [
        fact('problem', 'first time', { problem, onset, ended: after(onset, 12) }, ['gp', 'umc']),
        fact('problem', 'second time', { problem, onset: again, ended: after(again, 9) }, ['gp', 'clinic']),
        fact('episode', 'first episode', { problem, start: onset, ended: after(onset, 12) }, [
          'gp',
          'formerGp',
        ]),
        fact('episode', 'second episode', { problem, start: again }, ['gp', 'formerGp']),
      ];
    },
  },
  {
    name: 'a problem suspected at one and refuted at another',
    tell(draw) {
      const problem = draw.take(lastingProblems);
      const onset = draw.day();
      return [
        fact('problem', 'confirmed', { problem, onset }, ['gp', 'homecare']),
        fact('problem', 'refuted', { problem, onset, refuted: true }, ['umc']),
      ];
    },
  },
  {
    name: 'allergies of several substances',
    tell(draw) {
      const [one, other] = draw.takeTwo(substances);
      return [
        fact('allergy', 'one', { substance: one }, ['gp', 'umc', 'clinic', 'pharmacy']),
        fact('allergy', 'other', { substance: other }, ['umc', 'pharmacy', 'homecare']),
      ];
    },
  },
  {
    name: 'an allergy that another source refuted',
    tell(draw) {
      const substance = draw.take(substances);
      return [
        fact('allergy', 'confirmed', { substance }, ['gp', 'pharmacy']),
        fact('allergy', 'refuted', { substance, refuted: true }, ['clinic']),
      ];
    },
  },
  {
    name: 'alerts in words',
    tell(draw) {
      const [one, other] = draw.two([
        'Draagt een pacemaker',
        'Krijgt hartritmestoornissen bij koorts',
        'MRSA-drager',
        'Verhoogd bloedingsrisico',
      ]);
      const start = draw.day();
      return [
        fact('alert', 'one', { text: one, start }, ['umc', 'clinic', 'homecare'], { later: { ended: true } }),
        fact('alert', 'other', { text: other, start }, ['umc', 'homecare']),
      ];
    },
  },
  {
    name: 'never: an operation on both sides',
    never: true,
    tell(draw) {
      const operation = draw.take(operations.filter(({ sided }) => sided));
      const day = draw.day();
      return [
        fact('operation', 'left', { operation, side: 'left', day }, ['umc', 'clinic', 'gp']),
        fact(
          'operation',
          'right',
          { operation, side: 'right', day: draw.random.chance(0.5) ? day : after(day, 42) },
          ['umc', 'clinic'],
        ),
      ];
    },
  },
  {
    name: 'an operation asked for, planned, done, and done again',
    tell(draw) {
      const operation = draw.take(operations.filter(({ sided }) => !sided));
      const day = draw.day();
      const requester = draw.pick(doctors);
      const at = { day: after(day, -20), minutes: 600 };
      return [
        fact('request', 'request', { operation, day, at, requester }, ['umc', 'homecare']),
        fact(
          'request',
          'request of another day',
          { operation, day: after(day, 400), at: { ...at, day: after(day, 380) }, requester },
          ['clinic', 'lab'],
        ),
        fact('operation', 'planned', { operation, day, planned: true }, ['clinic']),
        fact('operation', 'done', { operation, day }, ['umc', 'gp']),
        fact('operation', 'done again', { operation, day: after(day, 400) }, ['umc', 'clinic']),
      ];
    },
  },
  {
    name: 'never: doses of one vaccine, given at the practice and known to the registry',
    never: true,
    tell(draw) {
      const vaccine = draw.take(vaccines);
      const day = draw.day(2020, 2024);
      const lots = [draw.number(), draw.number()] as const;
      return [
        fact('vaccination', 'dose 1', { vaccine, day, dose: 1, lot: lots[0] }, ['gp', 'registry', 'umc']),
        fact(
          'vaccination',
          'dose 2',
          { vaccine, day: after(day, draw.random.between(21, 60)), dose: 2, lot: lots[1] },
          ['gp', 'registry'],
        ),
      ];
    },
  },
  {
    name: 'never: twins vaccinated on one day',
    never: true,
    tell(draw) {
      const vaccine = draw.take(vaccines);
      const day = draw.day(2020, 2024);
      const lot = draw.number();
      return [
        fact('vaccination', 'of one', { vaccine, day, dose: 1, lot }, ['gp', 'registry'], { about: 'child' }),
        fact('vaccination', 'of the other', { vaccine, day, dose: 1, lot }, ['gp', 'registry'], {
          about: 'twin',
        }),
      ];
    },
  },
  {
    name: 'never: mother and daughter of one name',
    never: true,
    tell(draw) {
      const problem = draw.take(lastingProblems);
      const onset = draw.day();
      return [
        fact('problem', 'of the daughter', { problem, onset }, ['gp', 'umc']),
        fact('problem', 'of the mother', { problem, onset }, ['gp', 'umc', 'clinic'], { about: 'mother' }),
      ];
    },
  },
  {
    name: 'a vaccination refused, and given after all',
    tell(draw) {
      const vaccine = draw.take(vaccines);
      const day = draw.day(2020, 2024);
      return [
        fact('vaccination', 'refused', { vaccine, day, refused: true }, ['registry']),
        fact('vaccination', 'given', { vaccine, day: after(day, draw.pick([0, 14])) }, ['gp', 'clinic']),
      ];
    },
  },
  {
    name: 'never: aids for both ears',
    never: true,
    tell(draw) {
      const device = sct('6012004', 'hoortoestel');
      const start = draw.day();
      return [
        fact('aid', 'left', { device, side: 'left', start, serial: draw.number() }, ['umc', 'clinic'], {
          later: { ended: true },
        }),
        fact('aid', 'right', { device, side: 'right', start, serial: draw.number() }, ['umc', 'clinic']),
      ];
    },
  },
  {
    name: 'an implant and what replaced it',
    tell(draw) {
      const device = sct('14106009', 'pacemaker');
      const start = draw.day(2012, 2018);
      return [
        fact('aid', 'old', { device, start, serial: draw.number(), ended: true }, ['umc', 'clinic']),
        fact('aid', 'new', { device, start: after(start, 2600), serial: draw.number() }, ['umc', 'clinic']),
      ];
    },
  },
];
