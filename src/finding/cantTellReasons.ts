import type { Translated } from '../foundation/Language.js';
import type { CantTellReason } from './CantTellReason.js';

/** Each reason in words, as a clause without capital or full stop. */
export const cantTellReasons: Readonly<Record<CantTellReason, Translated>> = {
  'definition-unknown': {
    nl: 'de definitie is niet voorhanden',
    en: 'the definition is not at hand',
  },
  'definition-unusable': {
    nl: 'de definitie is zelf niet bruikbaar',
    en: 'the definition itself can not be used',
  },
  'value-set-unknown': {
    nl: 'de waardelijst is niet voorhanden',
    en: 'the value set is not at hand',
  },
  'value-set-not-enumerable': {
    nl: 'de waardelijst volgt uit een codestelsel dat niet voorhanden is',
    en: 'the value set follows from a code system that is not at hand',
  },
  'reference-out-of-scope': {
    nl: 'de resource waarnaar wordt verwezen is niet meegegeven',
    en: 'the resource that is referred to was not given',
  },
  'expression-not-evaluated': {
    nl: 'de voorwaarde is hier niet uit te rekenen zonder FHIRPath-engine',
    en: 'the constraint can not be evaluated here without a FHIRPath engine',
  },
  'expression-failed': {
    nl: 'het uitrekenen van de voorwaarde mislukte',
    en: 'evaluating the constraint failed',
  },
  'source-text-needed': {
    nl: 'hiervoor is de oorspronkelijke tekst nodig',
    en: 'this needs the original text',
  },
  'release-unknown': {
    nl: 'de FHIR-release blijkt niet uit de gegevens; zeg of het STU3 of R4 is',
    en: 'the data do not tell the FHIR release; say whether it is STU3 or R4',
  },
  'check-not-included': {
    nl: 'deze controle is niet meegegeven',
    en: 'this check was not included',
  },
  'limit-reached': {
    nl: 'een grens op diepte, omvang of aantal is bereikt',
    en: 'a limit on depth, size or number was reached',
  },
  'terminology-unavailable': {
    nl: 'de terminologiedienst gaf geen bruikbaar antwoord',
    en: 'the terminology service gave no usable answer',
  },
  'norm-uncertain': {
    nl: 'de bron van de eis is zelf onzeker',
    en: 'the source of the requirement is itself uncertain',
  },
  'moment-unknown': {
    nl: 'het tijdstip van controleren is niet meegegeven',
    en: 'the moment of checking was not told',
  },
  'capture-needed': {
    nl: 'hiervoor is een andere vastlegging, pagina of uitwisseling nodig',
    en: 'this needs another capture, page or exchange',
  },
  'cut-off': {
    nl: 'de controle is afgebroken',
    en: 'the check was broken off',
  },
};
