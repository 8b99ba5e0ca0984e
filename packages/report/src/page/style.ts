/** Colours, those of the viewer; the same on paper as in the light. */
const light = `--paper:#faf7f0;--panel:#f2ede2;--ink:#24221d;--muted:#5d584d;--rule:#d9d2c3;--edge:#8b8474;--focus:#14508a;--alert:#8a2f12;--base:#6f6a5f;--reinforcing:#9a3412;--balancing:#1d5b92;--burnedOut:#96313b;--exhaustion:#7b285d;--cynicism:#755411;--efficacy:#066357;--headcount:#374a5d;--waitDays:#445f25;--weeklyHours:#5a4a86;--compared-1:#7b285d;--compared-2:#1d5b92;--compared-3:#7a4b00;--compared-4:#066357;--compared-5:#9a3412;--compared-6:#445f25;--compared-7:#5a4a86`

const dark = `--paper:#1a2027;--panel:#20272f;--ink:#ece8df;--muted:#a9b0b8;--rule:#3b454f;--edge:#77828d;--focus:#8cc4f0;--alert:#f0a27c;--base:#97a1ab;--reinforcing:#eb9666;--balancing:#7ebce8;--burnedOut:#f0a0a0;--exhaustion:#ea9bc7;--cynicism:#dbb970;--efficacy:#7bc9b9;--headcount:#b0c0d1;--waitDays:#abca8c;--weeklyHours:#bdb0e6;--compared-1:#ea9bc7;--compared-2:#7ebce8;--compared-3:#e3b45f;--compared-4:#7bc9b9;--compared-5:#eb9666;--compared-6:#abca8c;--compared-7:#bdb0e6`

const page = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.45 'Source Sans 3','Source Sans Pro',system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3,p,ul,ol,dl,dd,figure,table,pre{margin:0;padding:0}
h1{font-size:1.9rem;line-height:1.15;font-weight:640;max-width:32ch;overflow-wrap:anywhere;margin-bottom:1rem}
h2{font-size:1.25rem;font-weight:640;margin-bottom:.9rem}
h3{font-size:1rem;font-weight:640;margin:1.5rem 0 .4rem;overflow-wrap:anywhere}
section{margin-top:2.75rem;padding-top:1.1rem;border-top:1px solid var(--rule)}
.brand{color:var(--muted);font-size:.85rem;margin-bottom:.75rem}
.sentence{font-size:1.25rem;line-height:1.4;max-width:62ch;overflow-wrap:anywhere}
.detail{max-width:70ch;margin:.6rem 0 1rem;overflow-wrap:anywhere}
section>p,section>ul:not(.tiles),.against{max-width:70ch;overflow-wrap:anywhere}
.hint{max-width:70ch;color:var(--muted);font-size:.875rem;overflow-wrap:anywhere}
header>.hint{max-width:none;margin-top:1rem}
section>.hint{margin:.5rem 0 1rem}
section>p+p,h3+p+p,.against li+li,.warnings li+li{margin-top:.5rem}
section ul:not(.tiles){padding-left:1.2rem}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:1rem 1.5rem;list-style:none}
.tiles li{border-top:2px solid var(--ink);padding-top:.5rem}
.tiles .name{font-size:.875rem;color:var(--muted)}
.tiles .name b{color:var(--ink);font-weight:640}
.tiles .figure{font-size:1.65rem;line-height:1.3;font-weight:640;white-space:nowrap}
.letters{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-bottom:.75rem}
.letters b{font-weight:700}
figure h3{margin:0}
.unit{color:var(--muted);font-size:.875rem;font-weight:400}
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19.5rem,100%),1fr));gap:1.75rem 1.5rem;margin-top:1.25rem}
.starts{columns:2 20rem;column-gap:2rem;font-size:.875rem;padding-left:1.4rem;margin:.4rem 0}
.starts li{break-inside:avoid}`

const charts = `
svg{display:block;width:100%;height:auto;overflow:visible}
svg.narrow{display:none}
svg.sample{display:inline-block;width:2.5rem;height:.5rem;margin-right:.4rem;vertical-align:middle}
svg text{fill:var(--ink);font-size:13px}
.grid{stroke:var(--rule);fill:none}
.grid.nought{stroke:var(--edge);stroke-width:1.5}
svg .value{text-anchor:end;fill:var(--muted)}
svg .month{text-anchor:middle;fill:var(--muted)}
svg .axis{fill:var(--muted)}
.start{stroke:var(--edge);stroke-dasharray:1 3;fill:none}
svg .mark{text-anchor:middle;font-weight:640}
.band{fill:var(--line);fill-opacity:.14}
.band.b1{fill-opacity:.22}
.line{fill:none;stroke:var(--line);stroke-width:2.5;stroke-linejoin:round}
.line.base{stroke-width:2}
svg .end{fill:var(--line);font-weight:640}
svg .end.base{font-weight:400}
path.threshold{stroke:var(--ink);stroke-dasharray:2 3;fill:none}
svg text.threshold{fill:var(--muted)}
.halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.bar{fill:var(--exhaustion);stroke:var(--exhaustion);stroke-width:1.2}
.bar.hollow{fill:var(--paper)}
.whisker{stroke:var(--ink);stroke-width:1.5;fill:none}
.point{fill:var(--line);fill-opacity:.35}
.layer{stroke:var(--paper);stroke-width:1}
.layer.R{fill:var(--reinforcing);fill-opacity:.75}
.layer.B{fill:var(--balancing);fill-opacity:.75}
.layer.other{fill:var(--edge);fill-opacity:.4}
svg .end.layer-R{fill:var(--reinforcing)}
svg .end.layer-B{fill:var(--balancing)}
svg .end.layer-other{fill:var(--muted);font-weight:400}`

const tables = `
.scroll{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;font-size:.875rem;line-height:1.35}
caption{text-align:left;color:var(--muted);padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.28rem 1.1rem .28rem 0;font-weight:400;max-width:26rem;overflow-wrap:break-word}
thead th{color:var(--muted);border-bottom:1px solid var(--edge);vertical-align:bottom}
tbody tr{border-bottom:1px solid var(--rule)}
tbody tr.group{border-bottom:0}
tr.group th{font-weight:640;padding-top:.8rem}
.number{text-align:right;white-space:nowrap}
thead .number{white-space:normal}
details{margin-top:.35rem}
summary{cursor:pointer;color:var(--muted);font-size:.875rem;width:fit-content;min-height:1.5rem}
.facts,.grades{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.25rem;margin:1rem 0;font-size:.9375rem}
.facts dt,.grades dt{color:var(--muted)}
.facts dd{overflow-wrap:anywhere}
code,pre{font-family:ui-monospace,'SFMono-Regular',Menlo,Consolas,monospace;font-size:.84em}
pre{overflow-x:auto;padding:.75rem;background:var(--panel);line-height:1.45}
.grade{font-weight:640}
.grade.assumed,.warnings{color:var(--alert)}`

const narrow = `
@media screen and (max-width:40rem){
main{padding:1.25rem 1rem 3rem}
h1{font-size:1.5rem}
.sentence{font-size:1.125rem}
.tiles{grid-template-columns:1fr 1fr}
.tiles .figure{font-size:1.35rem}
svg.wide{display:none}
svg.narrow{display:block}
.facts{grid-template-columns:1fr;gap:0}
.facts dd{margin-bottom:.5rem}
}
@media screen and (min-width:110rem){html{font-size:118.75%}}`

const paper = `
@page{margin:14mm 12mm}
@media print{
:root{color-scheme:light;--paper:#fff;--panel:#f4f4f4}
html{font-size:9.5pt}
main{max-width:none;padding:0}
section{margin-top:1.4rem;padding-top:.7rem}
section>p,section>ul:not(.tiles),.against,.detail,.hint{max-width:none}
h1,h2,h3,caption,.letters,tr.group,section>p:has(+.multiples),section>p:has(+.facts){break-after:avoid}
tbody tr:nth-last-child(-n+2),section:last-of-type{break-before:avoid}
section:last-of-type{margin-top:.8rem;padding-top:.5rem}
section:last-of-type>.hint{margin-bottom:0}
p,li{orphans:2;widows:2}
figure,.tiles,.tiles li,tr,.scroll:not(:has(tr:nth-child(12))),.letters,dl{break-inside:avoid}
thead{display:table-header-group}
.multiples{grid-template-columns:repeat(3,1fr);gap:1.2rem 1.25rem}
.tiles{grid-template-columns:repeat(5,1fr);gap:.75rem 1rem}
.tiles .figure{font-size:1.35rem}
.scroll{overflow:visible}
.line.base{stroke-width:1.25}
.point{fill-opacity:.7}
.layer.R{fill-opacity:.9}
.layer.B{fill-opacity:.4}
.layer.other{fill-opacity:.2}
table{font-size:.8rem}
th,td{padding-right:.7rem}
.numbers{display:none}
.yaml summary{color:var(--ink);list-style:none}
.yaml::details-content{content-visibility:visible;block-size:auto}
pre{overflow:visible;white-space:pre-wrap;overflow-wrap:anywhere;background:none;padding:0;font-size:.62rem;columns:2}
a[href^='http']::after{content:' (' attr(href) ')'}
.band,.bar,.layer,.point{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`

/** The style of a report; it asks for nothing from elsewhere. */
export const style = `${page}${charts}${tables}${narrow}${paper}\n`
