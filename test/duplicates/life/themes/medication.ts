import { after, doctors, neighbour, otherPharmacy } from '../Draw.js';
import type { Draw } from '../Draw.js';
import type { AnyFact } from '../Fact.js';
import { fact } from '../Fact.js';
import type { Product } from '../terms.js';
import { products, strengths } from '../terms.js';
import type { Theme } from '../Theme.js';

/** Building blocks of treatments: what follows on what, and what is known to whom. */
export const medicationThemes: readonly Theme[] = [
  {
    name: 'never: all building blocks of one treatment',
    never: true,
    tell(draw) {
      const { product, at, prescriber, mbh, start, perDay } = treatment(draw);
      const number = (): string => draw.number();
      const pharmacy = neighbour;
      const collected = { day: after(at.day, 1), minutes: 900 };
      return [
        fact(
          'agreement',
          'MA',
          { product, perDay, start, at, prescriber, mbh, number: number() },
          ['gp', 'pharmacy', 'umc'],
          { later: { end: '2026-03-01' } },
        ),
        fact('order', 'VV', { product, at, quantity: 90, prescriber, mbh, number: number() }, [
          'gp',
          'pharmacy',
        ]),
        fact(
          'instruction',
          'TA',
          {
            product,
            perDay,
            start,
            at: { ...at, minutes: at.minutes + 35 },
            pharmacy,
            mbh,
            number: number(),
          },
          ['pharmacy', 'gp'],
        ),
        fact('supply', 'MVE', { product, at: collected, quantity: 90, pharmacy, mbh, number: number() }, [
          'pharmacy',
          'gp',
        ]),
        fact(
          'use',
          'MGB',
          {
            product,
            perDay,
            start,
            at: { ...at, minutes: at.minutes + 90 },
            by: 'professional',
            mbh,
            number: number(),
          },
          ['pharmacy', 'umc', 'clinic'],
        ),
        fact(
          'use',
          'MGB of the person',
          {
            product,
            perDay: perDay + 1,
            start,
            at: { day: after(at.day, 9), minutes: 1230 },
            by: 'person',
            mbh,
            number: number(),
          },
          ['pharmacy', 'clinic'],
        ),
      ];
    },
  },
  {
    name: 'never: successive agreements',
    never: true,
    tell(draw) {
      const { product, at, prescriber, mbh, start, perDay } = treatment(draw);
      const days = draw.random.between(21, 140);
      const changed = { day: after(at.day, days), minutes: 570 };
      return [
        fact(
          'agreement',
          'first',
          { product, perDay, start, end: after(start, days), at, prescriber, mbh, number: draw.number() },
          ['gp', 'pharmacy'],
        ),
        fact(
          'agreement',
          'second',
          {
            product,
            perDay: perDay + 1,
            start: changed.day,
            at: changed,
            prescriber,
            mbh,
            number: draw.number(),
          },
          ['gp', 'pharmacy', 'clinic'],
        ),
        fact(
          'agreement',
          'stopped',
          {
            product,
            perDay: perDay + 1,
            start: changed.day,
            end: after(changed.day, 60),
            at: { ...changed, day: after(changed.day, 60) },
            prescriber,
            mbh,
            number: draw.number(),
            stop: true,
          },
          ['gp', 'pharmacy'],
        ),
      ];
    },
  },
  {
    name: 'never: one medicine from two prescribers',
    never: true,
    tell(draw) {
      const { product, at, start, perDay } = treatment(draw);
      const [one, other] = draw.two(doctors);
      return [
        fact(
          'agreement',
          'one',
          { product, perDay, start, at, prescriber: one, mbh: draw.number(), number: draw.number() },
          ['gp', 'pharmacy'],
        ),
        fact(
          'agreement',
          'other',
          {
            product,
            perDay,
            start,
            at: { ...at, minutes: at.minutes + draw.pick([0, 45]) },
            prescriber: other,
            mbh: draw.number(),
            number: draw.number(),
          },
          ['clinic', 'pharmacy'],
        ),
      ];
    },
  },
  {
    name: 'never: refills by the month',
    never: true,
    tell(draw) {
      const { product, at, mbh } = treatment(draw);
      const facts: AnyFact[] = [];
      for (let month = 0; month < 3; month++) {
        const day = after(at.day, month * 30);
        facts.push(
          fact(
            'supply',
            `month ${month}`,
            {
              product,
              at: { day, minutes: at.minutes + month * 7 },
              quantity: 30,
              pharmacy: neighbour,
              mbh,
              number: draw.number(),
            },
            ['pharmacy', 'gp'],
          ),
        );
      }
      facts.push(
        fact(
          'supply',
          'elsewhere',
          {
            product,
            at: { day: after(at.day, 75), minutes: 700 },
            quantity: 30,
            pharmacy: otherPharmacy,
            mbh,
            number: draw.number(),
          },
          ['pharmacy'],
        ),
      );
      return facts;
    },
  },
  {
    name: 'one medicine in two strengths',
    tell(draw) {
      const { product, at, prescriber, start, perDay } = treatment(draw, [...strengths.keys()]);
      const stronger = strengths.get(product) ?? product;
      return [
        fact(
          'agreement',
          'weak',
          { product, perDay, start, at, prescriber, mbh: draw.number(), number: draw.number() },
          ['gp', 'umc', 'pharmacy'],
        ),
        fact(
          'agreement',
          'strong',
          { product: stronger, perDay, start, at, prescriber, mbh: draw.number(), number: draw.number() },
          ['gp', 'pharmacy'],
        ),
        fact(
          'instruction',
          'weak TA',
          { product, perDay, start, at, pharmacy: neighbour, mbh: draw.number(), number: draw.number() },
          ['pharmacy', 'gp'],
        ),
        fact(
          'instruction',
          'strong TA',
          {
            product: stronger,
            perDay,
            start,
            at,
            pharmacy: neighbour,
            mbh: draw.number(),
            number: draw.number(),
          },
          ['pharmacy', 'gp'],
        ),
      ];
    },
  },
  {
    name: 'never: administrations of a day',
    never: true,
    tell(draw) {
      const { product, at, mbh } = treatment(draw);
      return [480, 720, 1080].map((minutes, index) =>
        fact(
          'administration',
          `at ${minutes}`,
          {
            product,
            at: { day: at.day, minutes: minutes + draw.random.between(0, 8) },
            amount: index === 0 ? 2 : 1,
            mbh,
            number: draw.number(),
          },
          ['homecare', 'pharmacy'],
        ),
      );
    },
  },
  {
    name: 'schedules that follow on each other',
    tell(draw) {
      const { product, at, prescriber, mbh, start, perDay } = treatment(draw);
      const next = after(at.day, 14);
      return [
        fact('schedule', 'first', { product, at, start, perDay, prescriber, mbh, number: draw.number() }, [
          'pharmacy',
          'clinic',
        ]),
        fact(
          'schedule',
          'next',
          {
            product,
            at: { ...at, day: next },
            start: next,
            perDay: perDay + 1,
            prescriber,
            mbh,
            number: draw.number(),
          },
          ['pharmacy', 'clinic'],
        ),
      ];
    },
  },
  {
    name: 'medicines used, in other words',
    tell(draw) {
      const [one, other] = draw.takeTwo(products);
      const { at, start, perDay } = agreed(draw);
      return [
        fact(
          'use',
          'one',
          { product: one, perDay, start, at, by: 'professional', mbh: draw.number(), number: draw.number() },
          ['umc', 'clinic', 'pharmacy'],
          { later: { end: '2026-02-25' } },
        ),
        fact(
          'use',
          'other',
          {
            product: other,
            perDay,
            start,
            at,
            by: 'professional',
            mbh: draw.number(),
            number: draw.number(),
          },
          ['umc', 'clinic', 'pharmacy'],
        ),
      ];
    },
  },
];

function treatment(
  draw: Draw,
  list: readonly Product[] = products,
): { product: Product } & ReturnType<typeof agreed> {
  return { product: draw.take(list), ...agreed(draw) };
}

function agreed(draw: Draw): {
  at: { day: string; minutes: number };
  prescriber: (typeof doctors)[number];
  mbh: string;
  start: string;
  perDay: number;
} {
  const at = draw.moment(2023, 2025);
  return {
    at,
    prescriber: draw.pick(doctors),
    mbh: draw.number(),
    start: after(at.day, draw.pick([0, 0, 1, 7])),
    perDay: draw.random.between(1, 3),
  };
}
