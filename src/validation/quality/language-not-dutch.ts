import { defineRule } from '../../finding/Rule.js';
import type { Translated } from '../../foundation/Language.js';
import { placeText } from './ContentPlace.js';
import type { TextLanguage } from './languageOf.js';
import { languageOf } from './languageOf.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';
import { textSigns } from './textSigns.js';

/** Text in another language is lost on many readers; told once per resource and language. */
export const languageNotDutch = defineRule<ResourceContent, { language: string; texts: number }>({
  code: 'quality/language-not-dutch',
  severity: 'information',
  issueType: 'value',
  source: qualitySource('Language'),
  symptom: 'vakjargon',
  distinguishedBy: ['language'],
  deviates: 'answer',
  title: {
    nl: 'Lopende tekst is in het Nederlands.',
    en: 'Running text is in Dutch.',
  },
  text: {
    nl: ({ language, texts }) =>
      `${texts === 0 ? 'Deze resource is naar eigen zeggen' : texts === 1 ? 'Deze tekst is' : `${texts} teksten in deze resource zijn`} in het ${languages[language as Foreign].nl}; verwacht is Nederlands.`,
    en: ({ language, texts }) =>
      `${texts === 0 ? 'This resource says that it is' : texts === 1 ? 'This text is' : `${texts} texts in this resource are`} in ${languages[language as Foreign].en}; Dutch was expected.`,
  },
  check({ texts, resource }, { report }) {
    let dutch = false;
    const found = new Map<Foreign, { readonly path: string; count: number }>();
    for (const { value, kind, signs, place } of texts) {
      if (kind !== 'prose' || (signs & textSigns.space) === 0 || value.length < shortest) continue;
      const language = languageOf(value);
      dutch ||= language === 'nl';
      if (language === undefined || language === 'nl') continue;
      const known = found.get(language);
      if (known === undefined) found.set(language, { path: placeText(place), count: 1 });
      else known.count++;
    }
    for (const [language, { path, count }] of found) report(path, { language, texts: count });
    const said = languageSaid(resource['language']);
    if (said === undefined || dutch || found.has(said) || !texts.some(({ kind }) => kind === 'prose')) return;
    report('language', { language: said, texts: 0 });
  },
});

/** The language that a resource says that it is in; undefined for Dutch and what is rare here. */
function languageSaid(tag: unknown): Foreign | undefined {
  const language = typeof tag === 'string' ? tag.slice(0, 2).toLowerCase() : '';
  return language === 'en' || language === 'de' || language === 'fr' ? language : undefined;
}

type Foreign = Exclude<TextLanguage, 'nl'>;

const shortest = 30;

const languages: Readonly<Record<Foreign, Translated>> = {
  en: { nl: 'Engels', en: 'English' },
  de: { nl: 'Duits', en: 'German' },
  fr: { nl: 'Frans', en: 'French' },
};
