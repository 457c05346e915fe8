import type { PrettyTexts } from '../pretty/prettyTexts.js';
import type { Report } from '../Report.js';
import type { ItemPlace } from '../ReportItem.js';
import type { WriteOptions } from '../WriteOptions.js';
import type { HtmlTexts } from './htmlTexts.js';

/** What every part of the page is written with. */
export interface HtmlContext extends WriteOptions {
  readonly report: Report;
  readonly texts: HtmlTexts;
  /** Words that the page shares with the report for terminals. */
  readonly words: PrettyTexts;
  /** Where something stands, in one line. */
  readonly placeOf: (place: ItemPlace) => string;
}
