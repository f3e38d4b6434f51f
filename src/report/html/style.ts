/**
 * The style sheet of the page: light and dark, for screens of any width and for paper.
 *
 * A verdict is told by how a number is underlined, and by a sign; colours only help. Text has a contrast of at least
 * 4.5 to its ground in both themes.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f5f7f9;--ink:#1b1f24;--muted:#57606a;--edge:#c9d1d9;--wrong:#a40e26;--doubt:#7d4e00;--right:#0a5d2c;--open:#0b4f8f;--fill:#8fa3b5}
@media (prefers-color-scheme:dark){:root{--ground:#14181d;--raised:#1d232a;--ink:#eceff3;--muted:#a9b3be;--edge:#3a444f;--wrong:#ff9a9a;--doubt:#f0c26b;--right:#7fd6a0;--open:#8cc4f5;--fill:#5d7184}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1.1rem 4rem;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif}
h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em}h1{font-size:1.15rem;color:var(--muted);margin-top:0;font-weight:600}h2{font-size:1.6rem;margin-top:.4em}h3{font-size:1.15rem}h4{font-size:1rem;margin:0 0 .3em}
.about,.help,.kind{color:var(--muted);font-size:.875rem}.kind{font-weight:400}
.summary .number::after{content:none!important}.summary .number{cursor:default}
.summary,.findings,.evidence{list-style:none;padding:0}.summary{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem}
.findings li{margin:.35rem 0;padding-left:.8rem;border-left:3px solid var(--edge)}
.article{border-top:1px solid var(--edge);border-bottom:1px solid var(--edge);padding:.3rem 0 1rem;margin:1.5rem 0;overflow-wrap:anywhere}
.article pre{white-space:pre-wrap}
.number{position:relative;color:inherit;text-decoration-line:underline;text-underline-offset:.22em;text-decoration-skip-ink:none;border-radius:2px;cursor:pointer}
.number.confirmed{text-decoration-style:solid;text-decoration-color:var(--right);text-decoration-thickness:1.5px}
.number.contradicted{text-decoration-style:wavy;text-decoration-color:var(--wrong);text-decoration-thickness:2px;font-weight:700}
.number.ambiguous{text-decoration-style:dashed;text-decoration-color:var(--doubt);text-decoration-thickness:2px}
.number.unverifiable{text-decoration-style:dotted;text-decoration-color:var(--open);text-decoration-thickness:2px}
.number.suppressed{text-decoration-line:underline line-through;text-decoration-color:var(--muted)}
.number.unread{text-decoration-style:double;text-decoration-color:var(--muted)}
.number.contradicted::after{content:"\\2060✗"/"";font-size:.7em;vertical-align:super;color:var(--wrong)}
.number.ambiguous::after{content:"\\2060?"/"";font-size:.7em;vertical-align:super;color:var(--doubt)}
.number:hover,.number.shown{background:var(--raised);outline:1px solid var(--edge)}
a{color:var(--open)}a:focus-visible,.card:focus-visible,.wide:focus-visible{outline:3px solid var(--open);outline-offset:2px}
.badge{font-weight:650;white-space:nowrap}.badge.contradicted{color:var(--wrong)}.badge.ambiguous{color:var(--doubt)}.badge.confirmed{color:var(--right)}.badge.unverifiable{color:var(--open)}.badge.suppressed,.badge.unread{color:var(--muted)}
.card{border:1px solid var(--edge);border-left-width:4px;border-radius:6px;padding:.8rem 1rem;margin:0 0 .9rem;background:var(--ground);font-size:.9375rem;line-height:1.45;overflow-wrap:anywhere}
.card:target{border-color:var(--open)}.card.contradicted{border-left-color:var(--wrong);border-left-style:double}.card.ambiguous{border-left-color:var(--doubt);border-left-style:dashed}.card.confirmed{border-left-color:var(--right)}.card.unverifiable{border-left-color:var(--open);border-left-style:dotted}
.card p{margin:.2rem 0}.suggestion{font-weight:650}
.card dl{margin:.4rem 0}.card dl div{display:flex;gap:.6rem}.card dt{color:var(--muted);flex:0 0 5.2rem}.card dd{margin:0}
table{border-collapse:collapse;font-size:.875rem}th,td{text-align:left;padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--edge);vertical-align:top;white-space:nowrap}.article th,.article td{padding:.35rem .9rem .35rem 0}.wide{overflow-x:auto}.card td{white-space:normal;overflow-wrap:anywhere}.card td:nth-child(2){white-space:nowrap}.card th,.card td{font-size:.8125rem;padding-right:.6rem}
.back{font-size:.875rem}
.picture{display:block;max-width:100%;height:auto;margin:.5rem 0}.picture path{fill:none}.picture .line{stroke:var(--ink);stroke-width:1.4}.picture .bars{stroke:var(--fill);stroke-width:2}.picture .bar{fill:var(--fill)}.picture .ground{stroke:var(--edge)}.picture .change{stroke:var(--open);stroke-width:1.5;stroke-dasharray:3 2}.picture .dot{fill:var(--ground);stroke:var(--open);stroke-width:2}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
#popover{position:absolute;z-index:9;width:min(25rem,calc(100vw - 1.6rem));max-height:min(32rem,80vh);overflow:auto;margin:0;box-shadow:0 6px 24px #0005;background:var(--raised)}
#popover[hidden]{display:none}
#popover .back{display:none}
@media (max-width:40rem){#popover{position:fixed;left:0!important;right:0;bottom:0;top:auto!important;width:100%;max-height:55vh;border-radius:10px 10px 0 0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{--ground:#fff;--raised:#fff;--ink:#000;--muted:#444;--edge:#999;--wrong:#000;--doubt:#000;--right:#000;--open:#000}body{max-width:none;padding:0;font-size:10.5pt}#popover,.help,.back{display:none}.card{break-inside:avoid}.number{text-decoration-color:#000!important}}
`;
