import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { languageNotDutch } from './language-not-dutch.js';

const english = 'The patient was seen in the clinic and should return if the pain has not gone.';
const withNotes = (...values: string[]) => ({
  resource: {
    resourceType: 'Communication',
    status: 'completed',
    payload: values.map((contentString) => ({ contentString })),
  },
});

testQualityRule(languageNotDutch, {
  passed: [
    {
      name: 'Dutch',
      input: withNotes('De patiënt is gezien op de poli en komt terug als de pijn na een week niet over is.'),
    },
    {
      name: 'Dutch with a wrong tag',
      input: {
        resource: {
          resourceType: 'Communication',
          language: 'en',
          payload: [
            { contentString: 'De patiënt is gezien op de poli en komt terug als de pijn niet over is.' },
          ],
        },
      },
    },
    { name: 'too short to tell', input: withNotes('Review in six weeks, as agreed.') },
    {
      name: 'Dutch with English terms',
      input: withNotes(
        'Bij de follow-up is een update van de checklist gedaan en het team heeft dit besproken.',
      ),
    },
    {
      name: 'shorthand',
      input: withNotes('RR 120/80, pols 72 ra, cor s1s2 zg, pulm vag bdz, abd soepel, geen oedeem'),
    },
    {
      name: 'a list of medicines',
      input: withNotes('Metformine, omeprazol, simvastatine, metoprolol, enalapril, aspirine'),
    },
  ],
  failed: [
    {
      name: 'by its own word',
      input: {
        resource: {
          resourceType: 'Communication',
          language: 'en-US',
          payload: [{ contentString: 'Come back soon.' }],
        },
      },
      expect: [{ at: 'language', evidence: { language: 'en', texts: 0 } }],
    },
    {
      name: 'English, twice',
      input: withNotes(english, 'Kort.', english),
      expect: [{ at: 'payload[0].content.ofType(string)', evidence: { language: 'en', texts: 2 } }],
    },
    {
      name: 'German',
      input: withNotes('Der Patient wurde mit der Diagnose entlassen und soll sich bei dem Hausarzt melden.'),
      expect: [{ at: 'payload[0].content.ofType(string)', evidence: { language: 'de', texts: 1 } }],
    },
    {
      name: 'French',
      input: withNotes(
        'Le patient est sorti avec une prescription pour les douleurs et il est suivi par la clinique.',
      ),
      expect: [{ at: 'payload[0].content.ofType(string)', evidence: { language: 'fr', texts: 1 } }],
    },
  ],
});
