import type { Translated } from '../foundation/Language.js';

/** How evidence and spread decide on symptom and party. */
export interface ResponsibilityRuleFacts {
  readonly rule: Translated;
}

/**
 * The rules by which an issue is given a symptom and an owner; the room `issues` carries them out.
 *
 * @public
 */
export const responsibilityRules = {
  'eerste-schakel': {
    rule: {
      nl: 'De eerste schakel waar de afwijking te zien is, is eigenaar: dossierscherm, bron, DVA, PGO, weergave.',
      en: 'The first link where the deviation shows owns it: screen, source, DVA, PGO, display.',
    },
  },
  spreiding: {
    rule: {
      nl: 'Bij meer leveranciers ligt het aan de standaard, bij één leverancier en meer zorgaanbieders aan die leverancier, bij één zorgaanbieder terwijl dezelfde leverancier elders goed gaat aan die zorgaanbieder.',
      en: 'With several vendors it is the standard, with one vendor and several care providers it is that vendor, with one care provider while the same vendor does well elsewhere it is that care provider.',
    },
  },
  specificatie: {
    rule: {
      nl: 'Wie van de specificatie afwijkt is eigenaar; volgt iedereen haar, dan is de beheerder van de specificatie het.',
      en: 'Whoever deviates from the specification owns it; when all follow it, its maintainer does.',
    },
  },
  'bewijs-boven-woorden': {
    rule: {
      nl: 'Bewijs gaat voor woorden: een melder noemt vaak de partij die hij kent.',
      en: 'Evidence goes before words: a reporter often names the party that is known.',
    },
  },
  'meest-specifiek': {
    rule: {
      nl: 'Het symptoom dat het soort gegeven beschrijft gaat voor het symptoom dat alleen de schakel noemt; de schakel bepaalt dan de partij.',
      en: 'The symptom that describes the kind of data goes before the one that only names the link; the link then decides on the party.',
    },
  },
  'meerdere-symptomen': {
    rule: {
      nl: 'Bij meer symptomen telt eerst wat de melder het belangrijkst noemt, dan het ernstigste, dan het eerst genoemde.',
      en: 'With several symptoms, what the reporter calls most important comes first, then the gravest, then the first named.',
    },
  },
  terugvragen: {
    rule: {
      nl: 'Zonder aanwijsbaar gegeven, stap, melding of bewijs volgt een vraag in plaats van een gok.',
      en: 'Without an item, a step, a message or evidence to point at, a question follows instead of a guess.',
    },
  },
  'zelfde-bevinding-meer-leveranciers': {
    rule: {
      nl: 'Een profielafwijking bij twee of meer leveranciers gaat naar Nictiz; staat vast dat de eis niet kan kloppen, dan is het een fout in de standaard.',
      en: 'A deviation from a profile at two or more vendors goes to Nictiz; when the demand is shown to be wrong, it is a defect of the standard.',
    },
  },
  'veiligheid-eerst': {
    rule: {
      nl: 'Gegevens van een andere persoon gaan altijd voor.',
      en: 'Data of another person always comes first.',
    },
  },
} as const satisfies Record<string, ResponsibilityRuleFacts>;
