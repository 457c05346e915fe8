import { after, doctors } from '../Draw.js';
import type { Draw } from '../Draw.js';
import type { Moment, SystemName } from '../Fact.js';
import { fact } from '../Fact.js';
import type { Analyte } from '../terms.js';
import { albumin, analytes, blood, glucose, sct, systems, urine } from '../terms.js';
import type { Theme } from '../Theme.js';

const panel = { system: systems.loinc, code: '24323-8', display: 'Comprehensive metabolic panel' };

/** Laboratory results, measurements, questionnaires and images. */
export const measuringThemes: readonly Theme[] = [
  {
    name: 'a round of blood tests, and the same of another day',
    tell(draw) {
      const some = draw.random.some(analytes, 3);
      const at = draw.moment();
      const again = { ...at, day: after(at.day, draw.random.between(1, 90)) };
      const known: readonly SystemName[] = ['lab', 'gp', 'umc'];
      const facts = some.flatMap((analyte, index) => {
        const value = valueOf(analyte, draw);
        return [
          fact('result', `${index}`, { analyte, value, at, material: blood }, known),
          fact('result', `${index} again`, { analyte, value, at: again, material: blood }, ['lab', 'gp']),
        ];
      });
      return [
        ...facts,
        fact('panel', 'panel', { at, name: panel, members: some.map((_, index) => `${index}`) }, [
          'lab',
          'umc',
        ]),
        fact(
          'panel',
          'panel again',
          { at: again, name: panel, members: some.map((_, index) => `${index} again`) },
          ['lab'],
        ),
        fact(
          'report',
          'report',
          {
            at,
            name: panel,
            text: 'Geen bijzonderheden.',
            results: some.map((_, index) => `${index}`),
            state: 'preliminary',
          },
          ['lab', 'umc'],
          { later: { state: 'final' } },
        ),
      ];
    },
  },
  {
    name: 'tubes of one round',
    tell(draw) {
      const at = draw.moment();
      return [
        fact('specimen', 'one', { material: blood, at, container: draw.number() }, ['lab', 'clinic']),
        fact('specimen', 'another tube', { material: blood, at, container: draw.number() }, [
          'lab',
          'clinic',
        ]),
        fact('specimen', 'urine', { material: urine, at, container: draw.number() }, ['lab', 'clinic']),
        fact(
          'specimen',
          'of the next day',
          { material: blood, at: { ...at, day: after(at.day, 1) }, container: draw.number() },
          ['lab', 'clinic'],
        ),
      ];
    },
  },
  {
    name: 'several analytes of one value',
    tell(draw) {
      const at = draw.moment();
      const [, , , , crp, ferritin] = analytes;
      const value = draw.random.between(12, 90);
      return [ferritin, crp, albumin].flatMap((analyte) =>
        analyte === undefined
          ? []
          : fact(
              'result',
              analyte.gpName,
              { analyte, value, at, material: analyte === albumin ? urine : blood },
              ['lab', 'umc', 'clinic'],
            ),
      );
    },
  },
  {
    name: 'another material',
    tell(draw) {
      const at = draw.moment();
      const [, , analyte] = analytes;
      if (analyte === undefined) return [];
      const value = valueOf(analyte, draw);
      return [
        fact('result', 'of blood', { analyte, value, at, material: blood }, ['umc', 'clinic']),
        fact('result', 'of urine', { analyte, value, at, material: urine }, ['umc', 'clinic']),
      ];
    },
  },
  {
    name: 'glucose through the day',
    tell(draw) {
      const at = draw.moment();
      return [0, 240, 480].map((later, index) =>
        fact(
          'result',
          `time ${index}`,
          { analyte: glucose, value: 8.1, at: { day: at.day, minutes: 420 + later }, material: blood },
          ['umc', 'lab'],
        ),
      );
    },
  },
  {
    name: 'a result that was corrected',
    tell(draw) {
      const analyte = draw.take(analytes);
      const value = valueOf(analyte, draw);
      return [
        fact(
          'result',
          'one',
          { analyte, value, at: draw.moment(), material: blood, state: 'preliminary' },
          ['umc', 'lab'],
          { later: { value: round(value * 1.2, analyte.decimals), state: 'final' } },
        ),
      ];
    },
  },
  {
    name: 'blood pressure measured again after some minutes',
    tell(draw) {
      const at = draw.moment();
      const [systolic, diastolic] = [draw.random.between(118, 178), draw.random.between(66, 98)];
      return [
        fact('pressure', 'first', { systolic, diastolic, at }, ['umc', 'clinic', 'homecare']),
        fact('pressure', 'again', { systolic: systolic - 4, diastolic, at: later(at, 6) }, ['umc', 'clinic']),
        fact('pressure', 'of another day', { systolic, diastolic, at: { ...at, day: after(at.day, 31) } }, [
          'umc',
          'gp',
          'homecare',
        ]),
      ];
    },
  },
  {
    name: 'one weight on several days',
    tell(draw) {
      const at = draw.moment();
      const kilograms = draw.random.between(520, 990) / 10;
      return [
        fact('weight', 'first', { kilograms, at }, ['umc', 'clinic', 'gp', 'homecare']),
        fact('weight', 'a week later', { kilograms, at: { ...at, day: after(at.day, 7) } }, [
          'homecare',
          'umc',
        ]),
      ];
    },
  },
  {
    name: 'a questionnaire filled in again',
    tell(draw) {
      const answers = [draw.random.between(0, 3), draw.random.between(0, 3), draw.random.between(0, 3)];
      const at = draw.moment();
      const questionnaire = draw.pick(['phq-9', 'koorts-thuis', 'valrisico']);
      return [
        fact('form', 'first', { questionnaire, at, answers }, ['umc', 'homecare']),
        fact('form', 'again', { questionnaire, at: { ...at, day: after(at.day, 28) }, answers }, [
          'umc',
          'homecare',
        ]),
        fact('form', 'same day', { questionnaire, at: later(at, 130), answers: [3, ...answers.slice(1)] }, [
          'umc',
        ]),
      ];
    },
  },
  {
    name: 'studies of one day',
    tell(draw) {
      const at = draw.moment();
      return [
        fact(
          'imaging',
          'one',
          { uid: `2.25.${draw.random.digits(18)}`, at, description: 'CT thorax', series: 3 },
          ['umc', 'clinic'],
        ),
        fact(
          'imaging',
          'other',
          { uid: `2.25.${draw.random.digits(18)}`, at: later(at, 25), description: 'CT abdomen', series: 2 },
          ['umc', 'clinic'],
        ),
      ];
    },
  },
  {
    name: 'reports of one kind',
    tell(draw) {
      const at = draw.moment();
      const name = sct('168731009', 'röntgenfoto van thorax');
      return [
        fact('report', 'first', { at, name, text: 'Geen infiltraat. Slank hart.', results: [] }, [
          'umc',
          'clinic',
        ]),
        fact(
          'report',
          'second',
          { at: { ...at, day: after(at.day, 3) }, name, text: 'Infiltraat rechts basaal.', results: [] },
          ['umc', 'clinic'],
        ),
        fact(
          'request',
          'request',
          {
            operation: { term: name, gpName: 'X-thorax', sided: false },
            day: at.day,
            at: { day: after(at.day, -2), minutes: 610 },
            requester: draw.pick(doctors),
          },
          ['clinic', 'lab'],
        ),
      ];
    },
  },
];

function later({ day, minutes }: Moment, more: number): Moment {
  return { day, minutes: minutes + more };
}

function valueOf({ low, high, decimals }: Analyte, draw: Draw): number {
  return round(low + draw.random.next() * (high - low), decimals);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
