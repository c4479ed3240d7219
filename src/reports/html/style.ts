/** The looks of the page. What colour says, a word says too. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--panel:#f6f7f9;--ink:#1b1f24;--quiet:#57606a;--line:#d0d7de;
--accent:#0b57a4;--exact:#a4161a;--strong:#8a4500;--possible:#0b5d6b;--good:#176639;--bad:#7a1f6b;--mark:#fff4ce}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--panel:#1d2228;--ink:#e6e9ed;--quiet:#a2abb5;
--line:#3a424c;--accent:#7db8f5;--exact:#ff9b96;--strong:#f2b37a;--possible:#7fd0dd;--good:#8fd6a5;
--bad:#e3a3d6;--mark:#4a3d12}}
*{box-sizing:border-box}html{scroll-padding-top:calc(var(--bar,0px) + .5rem)}
[hidden]{display:none!important}#paper{display:none}
body{margin:0 auto;max-width:76rem;padding:0 1rem 3rem;background:var(--ground);color:var(--ink);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans KR","Noto Sans CJK KR",
"Apple SD Gothic Neo","Malgun Gothic",sans-serif;overflow-wrap:break-word}
h1{font-size:1.4rem;margin:1rem 0 .25rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:0;font-weight:600}h4{font-size:.95rem;margin:0;font-weight:600}
p{margin:.35rem 0}a{color:var(--accent)}bdi{overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.3rem}
.note,.about,.place,.missing,.count,.values,.links,#shown{color:var(--quiet)}
.about,.place{font-weight:400}.verdict{font-weight:400}#summary .verdict{font-weight:600}
.tiles{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0}
.tile{border:1px solid var(--line);border-radius:6px;padding:.35rem .7rem;background:var(--panel);
display:flex;flex-direction:column-reverse;min-width:5.5rem}
.tile dt{color:var(--quiet);font-size:.85rem}.tile dd{margin:0;font-size:1.3rem;font-weight:600;
font-variant-numeric:tabular-nums}
.tile.exact dd{color:var(--exact)}.tile.strong dd{color:var(--strong)}.tile.possible dd{color:var(--possible)}
.tile.rejected dd{color:var(--exact)}
.facts{margin:.5rem 0}.facts>div{display:grid;grid-template-columns:9rem 1fr;gap:0 .75rem;padding:.1rem 0}
.facts dt{color:var(--quiet);grid-column:1;overflow-wrap:anywhere}.facts dd{margin:0;grid-column:2;overflow-wrap:anywhere}
.facts .warning{background:var(--mark);padding:0 .3rem;border-radius:3px}
#controls{position:sticky;top:0;z-index:1;background:var(--ground);border-bottom:1px solid var(--line);
padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
#controls fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .7rem}
#controls legend{float:left;font-weight:600;margin-right:.5rem;padding:0}
#controls label{white-space:nowrap}.selects{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
input,select,button{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--line);
border-radius:5px;padding:.2rem .5rem}
select{max-width:min(20rem,60vw)}input[type=checkbox]{padding:0;width:1rem;height:1rem;vertical-align:-2px}
input[type=search]{min-width:14rem;max-width:100%}button{cursor:pointer}
.row{border:1px solid var(--line);border-radius:8px;margin:.75rem 0;padding:.6rem .8rem;
content-visibility:auto;contain-intrinsic-size:auto 16rem}
.row:focus{outline:3px solid var(--accent)}
.id{font-family:ui-monospace,monospace;font-size:.9em}
.values{font-size:.88rem;display:flex;flex-wrap:wrap;gap:0 1rem}.values b{font-weight:500;color:var(--ink)}
.hit{border-left:4px solid var(--line);padding:.15rem 0 .15rem .7rem;margin:.6rem 0 .2rem}
.tier-exact{border-color:var(--exact)}.tier-strong{border-color:var(--strong)}
.tier-possible{border-color:var(--possible)}
.tier{text-transform:uppercase;font-size:.8rem;letter-spacing:.03em}
.tier-exact .tier{color:var(--exact)}.tier-strong .tier{color:var(--strong)}
.tier-possible .tier{color:var(--possible)}
.score{font-variant-numeric:tabular-nums;font-weight:500}
.state-cleared{opacity:.85}
.decision,.since{background:var(--panel);padding:.15rem .5rem;border-radius:4px}
details>summary{cursor:pointer}.evidence>summary{color:var(--quiet);font-size:.9rem}
table{border-collapse:collapse;margin:.4rem 0;font-size:.9rem;max-width:100%}
th,td{text-align:left;vertical-align:top;padding:.15rem .7rem .15rem 0;border-bottom:1px solid var(--line);
overflow-wrap:anywhere}
thead th{color:var(--quiet);font-weight:500}tbody th{font-weight:500}
.evidence td{min-width:4rem}
.evidence tbody th,.evidence td.verdict{overflow-wrap:normal}
.v-equal .verdict,.v-similar .verdict,.s-equal td:last-child{color:var(--good);font-weight:600}
.v-differs .verdict,.s-differs td:last-child,.s-only-in-one td:last-child{color:var(--bad);font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums}
.syllables th,.syllables td{overflow-wrap:normal;white-space:nowrap}
caption{text-align:left;color:var(--quiet);padding:.3rem 0}
.links{font-size:.88rem;overflow-wrap:anywhere}.links a{margin-right:.9rem}
code{font-family:ui-monospace,monospace;font-size:.9em}
.party{border:1px solid var(--line);border-radius:8px;margin:.5rem 0;padding:.4rem .8rem}
.party summary h3{display:inline}
figure{margin:.5rem 0}.wide{overflow-x:auto;max-width:100%}figcaption{color:var(--quiet)}
svg rect{fill:var(--panel);stroke:var(--line)}svg .centre rect{stroke:var(--accent);stroke-width:2}
svg .n-individual rect{rx:13}svg .n-unlisted rect{stroke-dasharray:4 3}
svg path{fill:none;stroke:var(--quiet)}svg text{fill:var(--ink);font-size:12px}svg .edge{fill:var(--quiet);font-size:10px}
.network{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.raw{font-family:ui-monospace,monospace;font-size:.85em}
dialog{color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:8px}
#keys dl>div{display:grid;grid-template-columns:5rem 1fr}#keys dd{margin:0}
footer{color:var(--quiet);margin-top:3rem;border-top:1px solid var(--line)}
@media (max-width:40rem){
.facts>div{grid-template-columns:1fr}.facts dd{grid-column:1}
#controls{position:static}
.evidence table,.evidence tbody,.evidence tr,.evidence td,.evidence tbody th{display:block;border:0}
.evidence td.verdict,.evidence tbody th{display:inline}.evidence thead{display:none}.evidence tr{border-bottom:1px solid var(--line);padding:.25rem 0}
.evidence td[data-of]:not(:empty):before{content:attr(data-of) " ";color:var(--quiet)}
.evidence .syllables{display:table}.evidence .syllables tr{display:table-row}
.evidence .syllables td,.evidence .syllables tbody th{display:table-cell}
.evidence .syllables tbody{display:table-row-group}.syllables{font-size:.8rem}
.evidence .syllables td,.evidence .syllables th{padding-right:.4rem;min-width:0}.syllables .number{text-align:left}}
@media print{
body{max-width:none;font-size:10pt;padding:0}
#controls,#shown,#more,.skip,dialog{display:none!important}
#paper{display:block;font-weight:600}h2,#paper{break-after:avoid-page}.row a[href^='#']{display:none}#parties:not(:has(.party[open])){display:none}
.wide{overflow:visible}.wide svg{max-width:100%;height:auto}.syllables th,.syllables td{white-space:normal}
.row{content-visibility:visible}.row,.party{break-inside:avoid-page;border-color:#999}
details.evidence::details-content{content-visibility:visible;height:auto}
.party:not([open]){display:none}a{color:inherit;text-decoration:none}}
`;
