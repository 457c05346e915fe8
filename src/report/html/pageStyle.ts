/** SHA-256 of {@link pageStyle}, as a content security policy names it. */
export const pageStyleHash = 'sha256-oQRBWnjrtXEa4/63g2XrOkmTAfHFvdxBibqqqb6/0yk=';

/** How the page looks: light and dark, wide and narrow, on screen and on paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f5f4ef; --paper: #ffffff; --ink: #16212e; --soft: #536071; --line: #dedbd1; --accent: #0a5a68;
  --kritiek: #93123c; --kritiek-soft: #fae6ec; --hoog: #a83a14; --hoog-soft: #fbe9df;
  --middel: #7a5600; --middel-soft: #f9efd2; --laag: #3c5570; --laag-soft: #e8eef5;
  --track: #b9c3c9; --good: #2a6b46;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0e151d; --paper: #17202b; --ink: #e9eef3; --soft: #a7b4c2; --line: #2b3845; --accent: #74cbd6;
    --kritiek: #ff93ae; --kritiek-soft: #401524; --hoog: #ffab86; --hoog-soft: #3a2116;
    --middel: #f0ca62; --middel-soft: #332a10; --laag: #aac4e0; --laag-soft: #1f2d3c;
    --track: #465665; --good: #7fd0a0;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.55 Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); }
main { max-width: 70rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h1, .verdict, .big { font-family: ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif; font-weight: 500; }
code { font: 0.86em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
[hidden] { display: none !important; }
.muted { color: var(--soft); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 9; }

.top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1.5rem; padding-bottom: 0.75rem; border-bottom: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
.brand { font-weight: 650; color: var(--accent); letter-spacing: 0.01em; }
.meta time { margin-left: 1rem; }
h1 { font-size: clamp(2.25rem, 6vw, 3.5rem); line-height: 1.1; letter-spacing: -0.02em; margin-top: 2.25rem; }
.verdict { font-size: clamp(1.15rem, 2.6vw, 1.5rem); line-height: 1.4; color: var(--soft); margin-top: 0.75rem; max-width: 44rem; }

.categories { list-style: none; display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; margin-top: 2rem; }
.categories li { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem 1.25rem 1rem; display: flex; flex-direction: column; }
.categories .big { font-size: 3rem; line-height: 1; font-variant-numeric: lining-nums; }
.categories .empty .big { color: var(--soft); }
.categories h2 { font-size: 1rem; font-weight: 650; margin-top: 0.5rem; }
.categories p { font-size: 0.875rem; color: var(--soft); margin-top: 0.25rem; }
.bar { display: block; width: 100%; height: 6px; border-radius: 3px; margin-top: auto; }
.categories li > p:first-of-type { margin-bottom: 1rem; }
.categories .spread { font-size: 0.8125rem; margin-top: 0.5rem; }
.categories .empty .spread { margin-top: auto; }
.bar .kritiek { fill: var(--kritiek); } .bar .hoog { fill: var(--hoog); } .bar .middel { fill: var(--middel); } .bar .laag { fill: var(--laag); }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2.25rem; margin-top: 1.25rem; padding: 0 0.25rem; }
.facts div { display: flex; flex-direction: row-reverse; align-items: baseline; gap: 0.4rem; }
.facts dt { color: var(--soft); font-size: 0.875rem; }
.facts dd { font-weight: 650; font-variant-numeric: tabular-nums; }

main > section { margin-top: 3rem; }
main > section > h2 { font-size: 1.375rem; letter-spacing: -0.01em; margin-bottom: 0.25rem; }
main > section > h2 code { font-weight: 400; color: var(--soft); }
.picture { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 1.5rem; }
.chain { margin-top: 1.25rem; }
.chain svg { display: block; width: 100%; height: auto; font-family: inherit; }
.chain .chain-tall { display: none; max-width: 22rem; }
.track { stroke: var(--track); stroke-width: 6; stroke-linecap: round; }
.broken { stroke: var(--hoog); stroke-width: 6; stroke-dasharray: 2 12; stroke-linecap: round; }
.station circle { fill: var(--paper); stroke: var(--track); stroke-width: 6; }
.station.captured.idle circle { stroke: var(--good); }
.station .dot { fill: var(--track); stroke: none; }
.station.captured .dot { fill: var(--good); }
.station.kritiek circle { fill: var(--kritiek); stroke: var(--kritiek); }
.station.hoog circle { fill: var(--hoog); stroke: var(--hoog); }
.station.middel circle { fill: var(--middel); stroke: var(--middel); }
.station.laag circle { fill: var(--laag); stroke: var(--laag); }
.station .count { fill: var(--paper); font-size: 24px; font-weight: 650; font-variant-numeric: tabular-nums; }
.station .name { fill: var(--ink); font-size: 18px; font-weight: 650; }
.station .what { fill: var(--soft); font-size: 14px; }
.change { fill: var(--hoog); font-size: 15px; font-weight: 650; }
.change.added { fill: var(--laag); } .change.doubled { fill: var(--middel); } .change.changed { fill: var(--kritiek); }
.break { fill: var(--paper); stroke: var(--hoog); stroke-width: 3; }
.cross { stroke: var(--hoog); stroke-width: 3.5; stroke-linecap: round; fill: none; }
.changes-title { font-size: 0.9375rem; margin-top: 1.25rem; }
.changes { list-style: none; margin-top: 0.4rem; display: grid; gap: 0.35rem; font-size: 0.9375rem; }
.changes li { border-left: 3px solid var(--hoog); padding-left: 0.75rem; overflow-wrap: anywhere; }
.changes strong { white-space: nowrap; margin-right: 0.35rem; }
.glance { margin-top: 1rem; }
.glance td { padding-top: 0.45rem; padding-bottom: 0.45rem; }
.glance .figure:first-child { width: 3rem; }
.around { margin-top: 1rem; font-size: 0.9375rem; }

.pill { display: inline-block; border-radius: 999px; padding: 0.05rem 0.7rem; font-size: 0.8125rem; font-weight: 650; white-space: nowrap; }
.pill.kritiek { color: var(--kritiek); background: var(--kritiek-soft); }
.pill.hoog { color: var(--hoog); background: var(--hoog-soft); }
.pill.middel { color: var(--middel); background: var(--middel-soft); }
.pill.laag { color: var(--laag); background: var(--laag-soft); }
.tag { font-size: 0.8125rem; color: var(--soft); border: 1px solid var(--line); border-radius: 999px; padding: 0 0.6rem; white-space: nowrap; }

#filter { display: flex; flex-wrap: wrap; align-items: end; gap: 0.75rem 1rem; margin-top: 1rem; padding: 1rem 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: 14px; }
#filter label { display: grid; gap: 0.2rem; font-size: 0.8125rem; color: var(--soft); }
#filter .search { flex: 1 1 14rem; }
#filter input, #filter select, #filter button { font: inherit; font-size: 0.9375rem; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 8px; padding: 0.4rem 0.7rem; min-height: 2.5rem; max-width: 100%; }
#filter button { cursor: pointer; background: none; border-color: var(--line); font-size: 0.875rem; min-height: 2.25rem; }
#filter button:hover { border-color: var(--accent); color: var(--accent); }
#filter .buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; flex: 1 1 auto; }
#filter .shown { font-size: 0.875rem; color: var(--soft); font-variant-numeric: tabular-nums; align-self: center; }

.party { margin-top: 2rem; }
.party > header { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: 0 0.25rem 0.25rem; }
.party > header h3 { font-size: 1.1875rem; }
.party > header p { grid-row: 2; grid-column: 1 / -1; color: var(--soft); font-size: 0.9375rem; }
.tally { font-size: 0.875rem; color: var(--soft); align-self: center; }
.card { background: var(--paper); border: 1px solid var(--line); border-left: 5px solid var(--laag); border-radius: 14px; padding: 1.25rem 1.5rem; margin-top: 0.9rem; }
.card.kritiek { border-left-color: var(--kritiek); } .card.hoog { border-left-color: var(--hoog); } .card.middel { border-left-color: var(--middel); }
.card h4 { font-size: 1.125rem; line-height: 1.35; letter-spacing: -0.005em; }
.card .number { color: var(--soft); font-weight: 500; margin-right: 0.35rem; font-variant-numeric: tabular-nums; }
.tags { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.6rem; margin-top: 0.4rem; }
.tags code { color: var(--soft); }
.definition { margin-top: 0.6rem; max-width: 48rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 2.5rem; margin-top: 1rem; }
.card h5 { font-size: 0.8125rem; font-weight: 650; color: var(--accent); margin-bottom: 0.2rem; }
.columns p + p { margin-top: 0.3rem; }
.columns ol { padding-left: 1.2rem; }
.notes { margin-top: 0.9rem; font-size: 0.9375rem; color: var(--soft); display: grid; gap: 0.25rem; max-width: 52rem; }
.notes strong { color: var(--ink); font-weight: 600; }
summary { cursor: pointer; }
.causes { margin-top: 1rem; border-top: 1px solid var(--line); padding-top: 0.75rem; }
.causes > summary { font-weight: 600; color: var(--accent); }
.cause { border: 1px solid var(--line); border-radius: 10px; margin-top: 0.5rem; padding: 0.5rem 0.9rem; }
.cause summary { display: flex; flex-wrap: wrap; gap: 0.1rem 0.7rem; align-items: baseline; list-style: none; }
.cause summary::-webkit-details-marker { display: none; }
.cause summary::before { content: '▸'; color: var(--soft); width: 0.7rem; }
.cause[open] summary::before { content: '▾'; }
.times { font-variant-numeric: tabular-nums; font-weight: 650; }
.path { color: var(--soft); overflow-wrap: anywhere; font-size: 0.9375rem; }
.cause ul { list-style: none; margin-top: 0.5rem; display: grid; gap: 0.75rem; }
.cause li { border-top: 1px solid var(--line); padding-top: 0.6rem; overflow-wrap: anywhere; }
.level { font-weight: 650; } .level.fatal, .level.error { color: var(--hoog); } .level.warning { color: var(--middel); } .level.information { color: var(--laag); }
.place, .fingerprint { font-size: 0.8438rem; color: var(--soft); overflow-wrap: anywhere; }
.fingerprint { margin-top: 0.6rem; }
.cause dl { display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; margin-top: 0.3rem; font-size: 0.8438rem; }
.cause dl div { display: flex; flex-wrap: wrap; gap: 0 0.4rem; }
.cause dt { color: var(--soft); }
.cause dd { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: 0.92em; overflow-wrap: anywhere; }
.more { font-size: 0.875rem; color: var(--soft); margin-top: 0.5rem; }

.scroll { overflow-x: auto; margin-top: 0.9rem; background: var(--paper); border: 1px solid var(--line); border-radius: 14px; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.55rem 1.1rem; font-weight: 400; }
thead th { font-size: 0.8125rem; color: var(--soft); font-weight: 600; }
tbody tr { border-top: 1px solid var(--line); }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
.scroll + .muted, .muted + .muted { margin-top: 0.5rem; font-size: 0.875rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.8125rem; color: var(--soft); display: grid; gap: 0.4rem; overflow-wrap: anywhere; }

@media (max-width: 46rem) {
  .scroll table { min-width: 34rem; }
  main { padding: 1.25rem 1rem 3rem; }
  .categories, .columns { grid-template-columns: minmax(0, 1fr); }
  .chain .chain-wide { display: none; }
  .chain .chain-tall { display: block; margin: 0 auto; }
  .card, .picture { padding: 1rem; }
  .categories li > p:first-of-type { margin-bottom: 0.75rem; }
}
@page { margin: 16mm 14mm; }
@media print {
  :root { --ground: #fff; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; }
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  #filter, .skip { display: none; }
  .card, .categories li, .picture, .cause li, tr { break-inside: avoid; }
  .card { break-inside: auto; }
  h2, h3, h4, h5, summary { break-after: avoid; }
  .categories { grid-template-columns: repeat(3, 1fr); }
  .columns { grid-template-columns: 3fr 2fr; }
  .chain .chain-wide { display: block; } .chain .chain-tall { display: none; }
  .station circle, .bar rect, .pill { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
