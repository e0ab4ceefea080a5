/** The look of the index: it travels inside the page, which asks nothing of any network. */
export const INDEX_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; color: #161a1d; background: #faf8f4; font: 1rem/1.6 "Noto Sans", system-ui, sans-serif; }
header, footer { background: #611232; color: #fff; }
header > div, footer > div, main, nav { max-width: 70rem; margin: 0 auto; padding: 1.25rem 1rem; }
h1, h2, h3 { font-family: "Noto Serif", Georgia, serif; line-height: 1.25; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .5rem; padding-bottom: .4rem; border-bottom: 2px solid #a57f2c; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .4rem; }
a { color: #9b2247; text-underline-offset: .15em; }
header a, footer a { color: #fff; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid #1e5b4f; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: #fff; color: #611232; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a, summary { display: inline-block; min-height: 24px; padding: .2rem 0; }
p, dd, li { max-width: 46rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; background: #fff; font-size: .875rem; }
caption { text-align: left; padding: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #ddd6c8; min-width: 7rem; }
th { background: #f3eee4; }
.hash { font: .75rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; min-width: 12rem; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
dt { font-weight: 600; margin-top: .8rem; }
dd { margin: 0; white-space: pre-line; }
summary { cursor: pointer; font-weight: 600; }
.warning { border-left: 6px solid #9b2247; background: #fff; padding: .75rem 1rem; }
.good { border-left: 6px solid #1e5b4f; background: #fff; padding: .75rem 1rem; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
@media print { header, footer { background: none; color: #000; } header a, footer a { color: #000; } nav { display: none; } body { background: none; } table { font-size: .7rem; } .scroll { overflow: visible; } }
`;
