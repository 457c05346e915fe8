import type {
  DuplicateCertainty,
  DuplicateEvidence,
  DuplicateGroup,
  FieldEvidence,
} from '../../duplicates/DuplicateResult.js';
import { joinWords } from '../../foundation/joinWords.js';
import type { Language, Translated } from '../../foundation/Language.js';
import { duplicateKindText } from './duplicateKindText.js';

const certainties: Readonly<Record<DuplicateCertainty, Translated>> = {
  certain: { nl: 'zeker', en: 'certain' },
  probable: { nl: 'waarschijnlijk', en: 'probable' },
  possible: { nl: 'mogelijk', en: 'possible' },
};

const fieldsShown = 5;

/** A group of double data in one sentence: what occurs how often, how that came about, how sure it is, and by what. */
export function describeDuplicate(group: DuplicateGroup, language: Language): string {
  const { members, kind, certainty, because } = group;
  const type = members[0]?.resourceType ?? '';
  const certain = certainties[certainty][language];
  const reasons = joinWords(reasonsOf(because, language), language);
  const kindText = duplicateKindText(kind, language);
  if (language === 'nl') {
    const why = reasons === '' ? '' : `, door ${reasons}`;
    return `${type} staat er ${members.length} keer: ${kindText}; ${certain}${why}.`;
  }
  const why = reasons === '' ? '' : `, by ${reasons}`;
  return `${type} occurs ${members.length} times: ${kindText}; ${certain}${why}.`;
}

function reasonsOf(because: readonly DuplicateEvidence[], language: Language): readonly string[] {
  const speaking = because.filter(({ weighs }) => weighs === 'for');
  const fields = speaking.filter((evidence): evidence is FieldEvidence => evidence.basis === 'field');
  return [
    ...new Set(speaking.flatMap((evidence) => reasonText(evidence)?.[language] ?? [])),
    ...(fields.length === 0 ? [] : [fieldsText(fields, language)]),
  ];
}

function reasonText(evidence: DuplicateEvidence): Translated | undefined {
  switch (evidence.basis) {
    case 'fullUrl':
      return { nl: 'dezelfde fullUrl', en: 'the same fullUrl' };
    case 'identifier':
      return {
        nl: `dezelfde identifier van '${evidence.system}'`,
        en: `the same identifier of '${evidence.system}'`,
      };
    case 'content':
      return { nl: 'gelijke inhoud', en: 'equal content' };
    case 'field':
      return undefined;
  }
}

function fieldsText(fields: readonly FieldEvidence[], language: Language): string {
  const names = [...new Set(fields.map(({ path }) => path))];
  const shown = names.slice(0, fieldsShown).map((name) => `'${name}'`);
  const hidden = names.length - shown.length;
  const rest = hidden === 0 ? [] : [language === 'nl' ? `nog ${hidden}` : `${hidden} more`];
  const list = joinWords([...shown, ...rest], language);
  return language === 'nl' ? `overeenkomst in ${list}` : `agreement in ${list}`;
}
