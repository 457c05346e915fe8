import { describe, expect, it } from 'vitest';
import { classify } from './classify.js';
import { describeClassification } from './issues/describe/describeClassification.js';
import { questions } from './taxonomy/questions.js';

const first = (text: string) => classify({ text })[0];

describe('classify, from words', () => {
  it.each([
    [
      'Ik krijg mijn huisarts niet te zien als ik in de lijst zoek',
      'zorgaanbieder-niet-vindbaar',
      'zorgaanbieder',
    ],
    ['bij elke keer ververse komt alles er nogmaals bij te staan', 'dubbel-na-herhaald-ophalen', 'pgo'],
    [
      'The nurse never got the blood pressure I tried to send, the EHR refused it',
      'delen-mislukt',
      'xis-leverancier',
    ],
    ['Certificaat van de gateway is verlopen', 'tls-of-certificaatfout', 'dva'],
    ['Mein Befund kommt vom Hausarzt und nochmals vom Krankenhaus', 'dubbel-tussen-bronnen', 'pgo'],
    ['Deze uitslag is van mijn buurman, niet van mij', 'verkeerde-patient', 'zorgaanbieder'],
  ])('%s', (text, symptom, party) => {
    const classification = first(text);
    expect(classification.symptom).toBe(symptom);
    expect(classification.parties[0]?.party).toBe(party);
  });

  it('lets a contrast decide what is missing', () => {
    expect(first('Ik zie de uitslag wel, maar zonder eenheid en normaalwaarden').symptom).toBe(
      'uitslag-zonder-context',
    );
  });

  it('tells several issues apart', () => {
    const found = classify({
      text: 'De ontslagbrief kan ik niet openen, het bestand is leeg. Verder staan al mijn afspraken met de datum van de conversie erin.',
    }).map(({ symptom }) => symptom);
    expect(new Set(found)).toEqual(new Set(['document-niet-te-openen', 'datum-onjuist']));
  });

  it('asks what separates the candidates when it is too vague', () => {
    const vague = first('Het gaat niet goed met mijn gegevens.');
    expect(vague.symptom).toBe('needs-more-information');
    expect(vague.ask.length).toBeGreaterThan(0);
    expect(vague.ask.length).toBeLessThanOrEqual(3);
    expect(vague.parties).toEqual([]);
    expect(describeClassification(vague, 'nl')).toContain(questions[vague.ask[0] ?? 'voor-wie'].text.nl);
  });

  it.each(['Something is double', 'Het werkt niet', 'dokument probleem', 'Er is iets met mijn uitslagen'])(
    'always has something to ask about what is vague: %s',
    (text) => {
      const { symptom, ask } = first(text);
      expect(symptom).toBe('needs-more-information');
      expect(ask.length).toBeGreaterThan(0);
    },
  );

  it('says so when it is not about the chain', () => {
    const other = first('Wat kost een abonnement bij de sportschool?');
    expect(other.symptom).toBe('not-a-chain-issue');
    expect(other.ask).toEqual([]);
  });

  it('tells the desks of this reporter, and who passes it on', () => {
    const text = 'De waardelijst in het profiel mist een waarde, geen enkele leverancier kan hieraan voldoen';
    const patient = classify({ text, reporter: 'persoon' })[0];
    const vendor = classify({ text, reporter: 'xis-leverancier' })[0];
    expect(vendor.reportTo[0]).toBe('nictiz-bits');
    expect(patient.reportTo).not.toContain('nictiz-bits');
    expect(patient.passedOnTo).toContain('nictiz-bits');
  });
});

describe('classify, from words and evidence', () => {
  it('lets evidence go before words', () => {
    const [classification] = classify({
      text: 'De gateway doet het niet',
      evidence: { lists: { zal: 'absent' } },
    });
    expect(classification.symptom).toBe('zorgaanbieder-niet-vindbaar');
  });

  it('lets words choose between what evidence leaves open', () => {
    const evidence = { http: [{ hop: 'pgo-dva', path: 'Binary/3', status: 404 }] } as const;
    expect(classify({ text: 'De pdf gaat niet open', evidence })[0].symptom).toBe('document-niet-te-openen');
  });

  it('lets words point to the party that evidence does not decide on', () => {
    const evidence = {
      oauth: { endpoint: 'token', error: 'invalid_grant', grant: 'refresh_token' },
    } as const;
    const alone = classify({ evidence })[0];
    const told = classify({
      evidence,
      text: 'Refreshtoken zou een jaar geldig zijn maar deze DVA trekt het na een week al in',
    })[0];
    expect(alone.parties[0]?.party).toBe('pgo');
    expect(told.parties[0]?.party).toBe('dva');
    expect(told.parties[0]?.because.map(({ reason }) => reason)).toContain('words');
  });

  it('reads words when evidence points nowhere', () => {
    const [classification] = classify({
      text: 'Alle letters in de app zijn te klein en ik kan niet sorteren',
      evidence: { http: [{ status: 200 }] },
    });
    expect(classification.symptom).toBe('overzicht-of-bediening');
  });
});

describe('classify, whatever comes in', () => {
  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['spaces', ' \n\t '],
    ['control characters', '\u0000\u0001\u001b[31m\u009f'],
    ['signs', '?!?!'],
  ])('asks back on %s', (_, text) => {
    const [classification] = classify(text === undefined ? {} : { text });
    expect(classification.symptom).toBe('needs-more-information');
    expect(classification.ask.length).toBeGreaterThan(0);
  });

  it.each([
    ['a megabyte of sentences', 'Beste helpdesk, hierbij een lange inleiding. '.repeat(23_000)],
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['a megabyte of digits and stops', '1.2-3:'.repeat(170_000)],
    ['a megabyte of lines', '- en\n'.repeat(200_000)],
    ['a megabyte of emoji', '👩‍⚕️'.repeat(200_000)],
    ['a megabyte of accents', `e${'\u0301'.repeat(1_000_000)}`],
  ])('reads of %s its beginning and its end', (_, filler) => {
    const end = ' Het certificaat van de gateway is verlopen.';
    const read = `${filler.slice(0, 4000)} ${`${filler}${end}`.slice(-1000)}`;
    expect(classify({ text: filler + end })[0].symptom).toBe(classify({ text: read })[0].symptom);
  });

  it.each([
    ['from right to left', 'لا أستطيع فتح ملف المستشفى'],
    ['in another script', '我的检查结果重复了'],
    ['turned round', '\u202enedrow nednov tein nee\u202c'],
    ['of half a character', '\ud83d \udc00 \ud800'],
  ])('asks back on words %s', (_, text) => {
    expect(classify({ text })[0].ask.length).toBeGreaterThan(0);
  });

  it('reads through what is not seen', () => {
    const plain = 'Het certificaat van de gateway is verlopen';
    const strewn = plain.replaceAll(/\w/g, '$&\u200b');
    expect(classify({ text: strewn })).toEqual(classify({ text: plain }));
  });

  it('repeats nothing of a report: no name, number, date, token or mail address', () => {
    const secrets = [
      'Wilhelmina',
      'Grootenboer',
      '123456782',
      '31-12-1954',
      'w.grootenboer@example.org',
      '0612345678',
      'eyJhbGciOiJIUzI1NiJ9',
      'Dorpsstraat',
      'NL91ABNA0417164300',
      '1017 AB',
    ];
    const text = `Mijn naam is ${secrets.join(' ')}, bij mijn medicijnen staat alleen een code zonder omschrijving.`;
    const all = classify({ text, reporter: 'persoon' });
    const said = JSON.stringify(all) + all.map((one) => describeClassification(one, 'nl')).join(' ');
    for (const secret of secrets) expect(said.toLowerCase()).not.toContain(secret.toLowerCase());
    const other = classify({ text: text.replace('Wilhelmina', 'Jan'), reporter: 'persoon' });
    expect(other[0].fingerprint).toBe(all[0].fingerprint);
  });

  it('gives the same for the same', () => {
    const text = 'Er staan twee dezelfde recepten';
    expect(classify({ text })).toEqual(classify({ text }));
  });
});
