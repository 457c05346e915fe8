import { parties } from '../../taxonomy/parties.js';
import { severityLevels } from '../../taxonomy/severityLevels.js';
import type { ChainView, Station } from './chainView.js';
import type { Html } from './Html.js';
import { html, when } from './Html.js';
import type { HtmlContext } from './HtmlContext.js';

/** How the picture lies: along the page, or down it where the page is narrow. */
type Lie = 'wide' | 'tall';

interface Point {
  readonly x: number;
  readonly y: number;
}

const sizes = { wide: { width: 1000, height: 196 }, tall: { width: 340, height: 632 } } as const;
/** Room above the line for what changed on the way; left out when nothing did. */
const roomForChanges = 40;
const radius = 30;

/** The chain drawn: a line with a station a hop, what each party has to do, and what changed on the way. */
export function chainPicture(view: ChainView, context: HtmlContext): Html {
  return html`<div class="chain">${oneLie('wide', view, context)}${oneLie('tall', view, context)}</div>`;
}

function oneLie(lie: Lie, { stations }: ChainView, context: HtmlContext): Html {
  const { width, height } = sizes[lie];
  const top = lie === 'wide' && stations.every(({ changes }) => changes.length === 0) ? roomForChanges : 0;
  const points = stations.map((_, index) => pointOf(index, stations.length, lie));
  const first = points[0];
  const last = points.at(-1);
  return html`<svg
    class="chain-${lie}"
    viewBox="0 ${top} ${width} ${height - top}"
    role="img"
    aria-labelledby="chain-${lie}-title chain-${lie}-text"
  >
    <title id="chain-${lie}-title">${context.texts.chain.title}</title>
    <desc id="chain-${lie}-text">${inWords(stations, context)}</desc>
    ${when(first !== undefined && last !== undefined, () => track(first, last))}
    ${stations.map((station, index) => changesAt(station, points[index - 1], points[index], lie, context))}
    ${stations.map((station, index) => stationAt(station, points[index], lie, context))}
  </svg>`;
}

function pointOf(index: number, count: number, lie: Lie): Point {
  const share = index / (count - 1);
  return lie === 'wide' ? { x: 100 + share * 800, y: 88 } : { x: 56, y: 60 + share * 520 };
}

function track(from: Point | undefined, to: Point | undefined): Html {
  if (from === undefined || to === undefined) return html``;
  return html`<line class="track" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" />`;
}

function stationAt(
  { hop, load, captured }: Station,
  at: Point | undefined,
  lie: Lie,
  context: HtmlContext,
): Html {
  if (at === undefined) return html``;
  const { name, what } = context.texts.chain.stations[hop];
  const { issues, severity } = load;
  const label =
    lie === 'wide'
      ? { x: at.x, y: at.y + 62, anchor: 'middle' }
      : { x: at.x + 52, y: at.y - 2, anchor: 'start' };
  return html`<g class="station ${severity ?? 'idle'}${captured ? ' captured' : ''}">
    <circle cx="${at.x}" cy="${at.y}" r="${radius}" />
    ${
      issues === 0
        ? html`<circle class="dot" cx="${at.x}" cy="${at.y}" r="6" />`
        : html`<text class="count" x="${at.x}" y="${at.y + 8}" text-anchor="middle">${issues}</text>`
    }
    <text class="name" x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${name}</text>
    <text class="what" x="${label.x}" y="${label.y + 22}" text-anchor="${label.anchor}">${what}</text>
  </g>`;
}

/** What changed on the way from the station before: a broken line, with a label a kind. */
function changesAt(
  { changes }: Station,
  from: Point | undefined,
  to: Point | undefined,
  lie: Lie,
  { texts }: HtmlContext,
): Html {
  if (changes.length === 0 || to === undefined) return html``;
  const start = from ?? to;
  const middle = { x: (start.x + to.x) / 2, y: (start.y + to.y) / 2 };
  const labels = changes.map(({ kind, count }, index) => {
    const at =
      lie === 'wide'
        ? { x: middle.x, y: middle.y - 26 - (changes.length - 1 - index) * 20, anchor: 'middle' }
        : { x: middle.x + 28, y: middle.y + 6 + (index - (changes.length - 1) / 2) * 20, anchor: 'start' };
    return html`<text class="change ${kind}" x="${at.x}" y="${at.y}" text-anchor="${at.anchor}">${marks[kind]} ${texts.chain.differences[kind](count)}</text>`;
  });
  const sign = 9;
  return html`<g>
    <line class="broken" x1="${start.x}" y1="${start.y}" x2="${to.x}" y2="${to.y}" />
    <circle class="break" cx="${middle.x}" cy="${middle.y}" r="16" />
    <path class="cross" d="M${middle.x - sign / 2} ${middle.y - sign / 2}l${sign} ${sign}m0 -${sign}l-${sign} ${sign}" />${labels}
  </g>`;
}

const marks = { lost: '−', added: '+', doubled: '×', changed: '≠' } as const;

/** The picture in words, for who does not see it. */
function inWords(stations: readonly Station[], { texts, language }: HtmlContext): string {
  return stations
    .map(({ hop, load, changes }) => {
      const { name } = texts.chain.stations[hop];
      const issues = load.issues === 0 ? texts.noIssues : texts.issueCount(load.issues);
      const severity =
        load.severity === undefined ? '' : ` (${severityLevels[load.severity].label[language]})`;
      const changed = changes.map(({ kind, count }) => texts.chain.differences[kind](count));
      return `${name}: ${[...changed, issues].join(', ')}${severity}.`;
    })
    .join(' ');
}

/** Parties around the chain, as a list. */
export function aroundChain({ around }: ChainView, { texts, language }: HtmlContext): Html {
  if (around.length === 0) return html``;
  return html`<p class="around">
    <strong>${texts.chain.around}:</strong>
    ${around.map(
      ({ party, issues, severity }) =>
        html`<span class="pill ${severity ?? 'laag'}">${parties[party].label[language]} · ${issues}</span> `,
    )}
  </p>`;
}
