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

/** Attributes that any of these elements may have. */
export const narrativeAttributes: ReadonlySet<string> = new Set(
  (
    'class id style title lang xml:lang dir accesskey tabindex ' +
    'abbr align axis char charoff colspan headers rowspan scope span valign width'
  ).split(' '),
);

/** Attributes that belong to one element, as `element.attribute`. */
export const narrativeElementAttributes: ReadonlySet<string> = new Set(
  (
    'a.charset a.coords a.href a.hreflang a.name a.rel a.rev a.shape a.type ' +
    'area.alt area.coords area.href area.nohref area.shape blockquote.cite q.cite ' +
    'img.alt img.border img.height img.ismap img.longdesc img.src img.usemap map.name ' +
    'table.border table.cellpadding table.cellspacing table.frame table.rules table.summary ' +
    'td.nowrap th.nowrap pre.xml:space'
  ).split(' '),
);

/** Elements that HTML writes without content. */
export const voidElements: ReadonlySet<string> = new Set(['area', 'br', 'col', 'hr', 'img']);
