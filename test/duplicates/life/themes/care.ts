import {
  after,
  clinicPlace,
  colleagues,
  department,
  doctors,
  hospital,
  insurer,
  neighbour,
  practice,
} from '../Draw.js';
import { fact } from '../Fact.js';
import type { Term } from '../terms.js';
import { sct, systems } from '../terms.js';
import type { Theme } from '../Theme.js';

const letter = { system: systems.loinc, code: '83981-1', display: 'Letter' };
const summary = { system: systems.loinc, code: '18842-5', display: 'Discharge summary' };
const partner = {
  system: 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472',
  code: '24',
  display: 'Contactpersoon',
};

/** A sort of advance directive. */
const will = (code: string, display: string): Term => ({
  system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.14.1',
  code,
  display,
});

/** Contacts, documents, plans, wishes, and who takes part in care. */
export const careThemes: readonly Theme[] = [
  {
    name: 'consultations, their lines and minutes',
    tell(draw) {
      const at = draw.moment();
      const worker = draw.pick(doctors.slice(0, 2));
      const next = { ...at, day: after(at.day, draw.random.between(2, 40)) };
      const text = draw.pick([
        'Hoest sinds een week, geen koorts.',
        'Moe, slaapt slecht.',
        'Pijn in de rechterknie bij traplopen.',
      ]);
      return [
        fact('contact', 'c1', { at, class: 'AMB', worker, place: practice }, ['gp', 'formerGp']),
        fact('contact', 'c2', { at: next, class: 'AMB', worker, place: practice }, ['gp', 'formerGp']),
        fact('line', 's1', { type: 'S', text, contact: 'c1', day: at.day, worker }, ['gp', 'formerGp']),
        fact('line', 's2', { type: 'S', text, contact: 'c2', day: next.day, worker }, ['gp', 'formerGp']),
        fact(
          'line',
          'p1',
          { type: 'P', text: 'Afwachten, zo nodig retour.', contact: 'c1', day: at.day, worker },
          ['gp', 'formerGp'],
        ),
        fact('minutes', 'm1', { contact: 'c1', day: at.day, worker, lines: ['s1', 'p1'] }, [
          'gp',
          'formerGp',
        ]),
        fact('minutes', 'm2', { contact: 'c2', day: next.day, worker, lines: ['s2'] }, ['gp', 'formerGp']),
      ];
    },
  },
  {
    name: 'two visits on one day',
    tell(draw) {
      const at = draw.moment();
      const [one, other] = draw.two(doctors.slice(2));
      return [
        fact('contact', 'first', { at, class: 'AMB', worker: one, place: hospital, reason: 'controle' }, [
          'umc',
          'clinic',
        ]),
        fact(
          'contact',
          'second',
          {
            at: { ...at, minutes: at.minutes + 140 },
            class: 'AMB',
            worker: one,
            place: hospital,
            reason: 'uitslag',
          },
          ['umc', 'clinic'],
        ),
        fact(
          'contact',
          'emergency',
          { at: { ...at, minutes: at.minutes + 5 }, class: 'EMER', worker: other, place: hospital },
          ['umc'],
        ),
      ];
    },
  },
  {
    name: 'letters of one doctor on one day',
    tell(draw) {
      const day = draw.day(2021, 2025);
      const author = draw.pick(doctors);
      const bytes = draw.random.hex(80);
      const master = draw.random.digits(12);
      return [
        fact(
          'document',
          'one',
          { title: 'Brief aan de huisarts', type: letter, day, author, bytes, master },
          ['umc', 'clinic'],
          { later: { superseded: true } },
        ),
        fact(
          'document',
          'other',
          {
            title: 'Brief aan de huisarts',
            type: letter,
            day,
            author,
            bytes: draw.random.hex(80),
            master: draw.random.digits(12),
          },
          ['umc', 'clinic'],
        ),
        fact(
          'document',
          'summary',
          {
            title: 'Ontslagbrief',
            type: summary,
            day,
            author,
            bytes: draw.random.hex(90),
            master: draw.random.digits(12),
          },
          ['umc'],
        ),
        fact('file', 'bytes', { bytes }, ['umc', 'clinic']),
        fact('file', 'other bytes', { bytes: draw.random.hex(80) }, ['umc', 'clinic']),
      ];
    },
  },
  {
    name: 'appointments every week',
    tell(draw) {
      const at = draw.moment(2026, 2026);
      const worker = draw.pick(doctors.slice(2));
      const description = draw.pick(['Controle wond', 'Hartrevalidatie', 'Fysiotherapie']);
      return [0, 7, 14].map((days) =>
        fact(
          'appointment',
          `week ${days / 7}`,
          { at: { ...at, day: after(at.day, days) }, with: worker, description },
          ['umc', 'clinic'],
          days === 7 ? { later: { cancelled: true } } : {},
        ),
      );
    },
  },
  {
    name: 'care plans that follow on each other',
    tell(draw) {
      const start = draw.day(2022, 2024);
      const category = sct('773130005', 'verpleegkundig zorgplan');
      const activities = draw.random.some(
        ['Aantrekken steunkousen', 'Wondzorg hiel', 'Hulp bij wassen', 'Medicatie aanreiken'],
        3,
      );
      return [
        fact(
          'plan',
          'first',
          { title: 'Zorgplan wijkverpleging', category, start, activities, ended: true },
          ['homecare', 'clinic'],
        ),
        fact(
          'plan',
          'next',
          { title: 'Zorgplan wijkverpleging', category, start: after(start, 182), activities },
          ['homecare', 'clinic'],
        ),
        fact(
          'goal',
          'goal',
          { text: 'Zelfstandig kunnen wassen', measure: sct('284785009', 'wassen'), start },
          ['homecare', 'umc'],
          { later: { reached: true } },
        ),
        fact(
          'goal',
          'other goal',
          { text: 'Zelfstandig kunnen lopen', measure: sct('282097004', 'lopen'), start },
          ['homecare', 'umc'],
        ),
      ];
    },
  },
  {
    name: 'diets',
    tell(draw) {
      const day = draw.day(2021, 2025);
      const [one, other] = draw.two([
        sct('160670007', 'diabetesdieet'),
        sct('437091000124104', 'natriumbeperkt dieet'),
        sct('435581000124102', 'eiwitverrijkt dieet'),
      ]);
      return [
        fact('diet', 'one', { name: one.display, term: one, day, texture: 'gemalen' }, [
          'homecare',
          'umc',
          'clinic',
        ]),
        fact('diet', 'other', { name: other.display, term: other, day }, ['homecare', 'umc']),
      ];
    },
  },
  {
    name: 'never: directives that contradict',
    never: true,
    tell(draw) {
      const [one, other] = draw.two([
        sct('89666000', 'cardiopulmonale resuscitatie'),
        sct('40617009', 'kunstmatige beademing'),
        sct('116762002', 'toediening van bloedproduct'),
      ]);
      const day = draw.day(2021, 2025);
      return [
        fact('directive', 'one', { treatment: one, allowed: false, day }, ['umc', 'homecare', 'clinic']),
        fact('directive', 'contradicted', { treatment: other, allowed: true, day }, ['umc', 'homecare']),
        fact('directive', 'contradicting', { treatment: other, allowed: false, day: after(day, 30) }, [
          'clinic',
        ]),
      ];
    },
  },
  {
    name: 'never: living wills of one day, and a directive beside them',
    never: true,
    tell(draw) {
      const day = draw.day(2021, 2025);
      return [
        fact('will', 'not to be resuscitated', { kind: will('NR', 'Niet reanimeren verklaring'), day }, [
          'umc',
          'homecare',
          'clinic',
        ]),
        fact('will', 'who may speak', { kind: will('VOL', 'Volmacht'), day }, ['umc', 'homecare', 'clinic']),
        fact(
          'directive',
          'directive',
          { treatment: sct('305351004', 'opname op intensive care'), allowed: false, day },
          ['umc', 'homecare'],
        ),
      ];
    },
  },
  {
    name: 'basic and supplementary insurance',
    tell(draw) {
      const number = draw.number();
      const year = draw.random.between(2024, 2026);
      return [
        fact('cover', 'basic', { insurer, uzovi: '7119', number, kind: 'B', year }, [
          'umc',
          'clinic',
          'homecare',
        ]),
        fact('cover', 'supplementary', { insurer, uzovi: '7119', number, kind: 'A', year }, [
          'umc',
          'homecare',
        ]),
      ];
    },
  },
  {
    name: 'relatives',
    tell(draw) {
      const phone = `06${draw.random.digits(8)}`;
      return [
        fact(
          'relative',
          'partner',
          {
            name: { initials: 'W.', given: 'Willem', prefix: 'van der', surname: 'Zee' },
            phone,
            relation: partner,
          },
          ['umc', 'clinic', 'homecare'],
        ),
        fact(
          'relative',
          'brother',
          {
            name: { initials: 'K.', given: 'Karel', prefix: 'van der', surname: 'Zee' },
            phone: draw.random.chance(0.5) ? phone : `06${draw.random.digits(8)}`,
            relation: partner,
          },
          ['umc', 'homecare'],
        ),
      ];
    },
  },
  {
    name: 'colleagues of one name',
    tell() {
      const [one, other] = colleagues;
      return [
        fact('worker', 'one', { worker: one }, ['umc', 'clinic', 'gp', 'pharmacy']),
        fact('worker', 'other', { worker: other }, ['umc', 'gp', 'clinic']),
        fact('role', 'at the practice', { worker: one, place: practice }, ['gp', 'clinic']),
        fact('role', 'at the hospital', { worker: one, place: hospital }, ['umc', 'clinic']),
        fact('role', 'of the other', { worker: other, place: practice }, ['gp', 'clinic']),
      ];
    },
  },
  {
    name: 'practice, pharmacy and departments',
    tell() {
      return [
        fact('place', 'practice', { place: practice }, ['gp', 'umc', 'clinic']),
        fact('place', 'pharmacy', { place: neighbour }, ['gp', 'pharmacy', 'clinic']),
        fact('place', 'hospital', { place: hospital }, ['umc', 'clinic', 'gp']),
        fact('place', 'department', { place: department }, ['umc', 'clinic']),
        fact('location', 'ward', { name: 'Polikliniek Cardiologie, route 24', place: hospital }, [
          'umc',
          'clinic',
        ]),
        fact('location', 'other ward', { name: 'Polikliniek Orthopedie, route 31', place: hospital }, [
          'umc',
          'clinic',
        ]),
        fact('location', 'elsewhere', { name: 'Polikliniek Cardiologie', place: clinicPlace }, ['clinic']),
      ];
    },
  },
];
