/**
 * The elements of HTML 4.0 that a narrative may use: chapters 7 to 11 (without insertions and deletions) and 15,
 * links and images. Source: HL7 FHIR, Narrative, txt-1.
 */
export const narrativeElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address area b bdo big blockquote br caption cite code col colgroup dd dfn div dl dt em ' +
    'h1 h2 h3 h4 h5 h6 hr i img kbd li map ol p pre q samp small span strong sub sup table tbody td tfoot th ' +
    'thead tr tt ul var'
  ).split(' '),
);

/**
 * Attributes that any of these elements may have. The constraint lists attributes without their elements; those
 * that say how a text looks are taken so.
 */
export const narrativeAttributes: ReadonlySet<string> = new Set(
  (
    'class id style title lang xml:lang dir accesskey tabindex ' +
    'abbr align axis bgcolor border char charoff colspan compact headers height hspace nowrap rowspan scope span ' +
    'start type valign value vspace width'
  ).split(' '),
);

/** Attributes that belong to one element, as `element.attribute`: links, images, and what goes with them. */
export const narrativeElementAttributes: ReadonlySet<string> = new Set(
  (
    'a.charset a.coords a.href a.hreflang a.name a.rel a.rev a.shape ' +
    'area.alt area.coords area.href area.nohref area.shape blockquote.cite q.cite ' +
    'img.alt img.ismap img.longdesc img.src img.usemap map.name ' +
    'table.cellpadding table.cellspacing table.frame table.rules table.summary pre.xml:space'
  ).split(' '),
);
