// SPDX-License-Identifier: EUPL-1.2
// How an HTML report looks. It is part of every file, so it stays small; no &, < or URL may stand in it.
#pragma once

#include <string_view>

namespace netto::report {

inline constexpr std::string_view stylesheet = R"css(
:root {
  --paper: #fff; --desk: #f3f1ea; --ink: #1b1d1a; --soft: #5a6058; --line: #dcd9ce;
  --green: #14594a; --wash: #e9f2ee; --amber: #7a4d00; --sand: #fdf3dc; --hatch: #b98a2f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1f21; --desk: #121516; --ink: #e8e7e2; --soft: #a5aaa3; --line: #363c3e;
    --green: #83d0b9; --wash: #1f302b; --amber: #f1c66f; --sand: #332a14; --hatch: #b98a2f;
  }
}
* { box-sizing: border-box; }
html { background: var(--desk); -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 58rem; padding: 1.5rem 1rem 3rem; color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word;
}
main { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: clamp(1.1rem, 4vw, 3rem); }
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; margin: 2.2rem 0 .6rem; font-weight: 650; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.15rem); margin-top: 0; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; }
h3, h4, h5 { font-size: 1.05rem; }
p { margin: .4rem 0; max-width: 46rem; }
a { color: var(--green); }
.brand { margin: 0 0 .5rem; color: var(--green); font-weight: 700; letter-spacing: .04em; }
.brand::after { content: ""; display: inline-block; width: 2.2rem; height: .2rem; margin-left: .6rem; background: var(--green);
  vertical-align: .25em; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
.report + .report { margin-top: 3rem; padding-top: 2rem; border-top: .2rem solid var(--green); }

.alert { margin: 1.2rem 0; padding: .7rem 1rem .7rem 1.4rem; background: var(--sand); color: var(--ink); border-radius: .4rem;
  position: relative; overflow: hidden; }
.alert strong { color: var(--amber); margin-right: .3rem; }
.alert::before, tr.proposal th:first-child::before { content: ""; position: absolute; inset: 0 auto 0 0; width: .45rem;
  background: repeating-linear-gradient(135deg, var(--hatch) 0 3px, var(--paper) 3px 6px); }

.figures { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.4rem 0 .8rem; }
.figures + .figures { margin-top: 0; }
.figures div { flex: 1 1 14rem; border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; }
.figures dt { color: var(--soft); font-size: .9rem; }
.figures dd { margin: 0; font-size: .875rem; line-height: 1.4; color: var(--soft); overflow-wrap: anywhere; }
.figures .value { font-size: 1.3rem; line-height: 1.3; font-weight: 650; color: var(--ink); margin: .1rem 0 .25rem; }
.figures .main { flex-basis: 10rem; background: var(--wash); border-color: transparent; }
.figures .main .value { font-size: clamp(1.7rem, 1.3rem + 1.6vw, 2.2rem); letter-spacing: -.01em; white-space: nowrap; }
.figures .saves .value { color: var(--green); }
.figures .open { background: var(--sand); border-color: transparent; }
.figures .open .value { color: var(--amber); }

.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.2rem; margin: 1.4rem 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; min-width: 0; }

.scroll { overflow-x: auto; margin: 1.4rem 0 .6rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .38rem .2rem .38rem .9rem; text-align: right; vertical-align: baseline; font-weight: 400; }
th:first-child { text-align: left; padding-left: .2rem; overflow-wrap: anywhere; hyphens: auto;
  min-width: 11rem; position: relative; }
.remark th:first-child { white-space: nowrap; min-width: 0; }
.remark .words { min-width: 9rem; }
tr.proposal th:first-child { padding-left: .9rem; }
thead th { vertical-align: bottom; color: var(--soft); font-size: .9rem; border-bottom: 2px solid var(--ink); }
thead th:first-child { color: var(--ink); font-size: 1rem; font-weight: 650; }
thead span { color: var(--soft); font-weight: 400; font-size: .9rem; }
tbody tr + tr th, tbody tr + tr td { border-top: 1px solid var(--line); }
td { white-space: nowrap; }
.sum th, .sum td, .counts { font-weight: 650; }
.words { text-align: left; white-space: normal; }
.note { color: var(--soft); font-size: .9rem; padding-left: .9rem; text-indent: -.7rem; }
.form { margin: .3rem 0 1.2rem; }
.form td:nth-child(2) { font-weight: 650; width: 1%; }
.form th { vertical-align: top; }

ul { padding-left: 1.2rem; margin: .5rem 0; }
li { margin: .35rem 0; max-width: 46rem; }
li::marker { color: var(--green); }
.warnings { list-style: none; padding: 0; }
.warnings li { padding: .1rem 0 .1rem .9rem; border-left: .2rem solid var(--hatch); margin: .7rem 0; }

.tree { margin: .6rem 0 1.4rem; font-size: .94rem; }
.tree p { max-width: none; }
summary { cursor: pointer; }
.tree summary, .leaf { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; padding: .3rem 0; margin: 0; }
.tree summary::-webkit-details-marker { display: none; }
.tree summary::before { content: "+"; width: .7rem; color: var(--green); font-weight: 700; }
.tree details[open] > summary::before { content: "−"; }
.number { color: var(--soft); font-size: .85em; }
.tree summary .name { font-weight: 600; }
.name { flex: 1 1 12rem; overflow-wrap: anywhere; }
.amount { margin-left: auto; text-align: right; }
.tree summary .amount { font-weight: 650; }
.tree details > div { border-left: 1px solid var(--line); margin-left: .3rem; padding-left: clamp(.6rem, 2vw, 1.2rem); }
.article, .leaf small, .formula { color: var(--soft); font-size: .9em; margin: .1rem 0; }
.leaf small { flex-basis: 100%; }
.leaf { border-bottom: 1px dotted var(--line); }
.formula { color: var(--ink); padding-left: 1rem; text-indent: -1rem; }
:target > summary { background: var(--wash); }

figure { margin: 1.2rem 0; }
figure .scroll { background: #fff; border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .5rem; }
figure svg { display: block; width: 100%; height: auto; min-width: 44rem; }
figcaption { color: var(--soft); font-size: .9rem; }
footer { margin: 1rem .5rem; color: var(--soft); font-size: .85rem; }

@media (max-width: 36rem) {
  body { padding: 0 0 2rem; }
  main { border-width: 0 0 1px; border-radius: 0; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: .6rem; }
  th, td { padding-left: .5rem; }
}
@media screen and (max-width: 36rem) {
  .stacked thead th:not(:first-child) { display: none; }
  .stacked, .stacked thead, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; }
  .stacked th:first-child { padding-bottom: 0; font-weight: 650; position: static; }
  .stacked thead th:first-child { padding-bottom: .4rem; }
  .stacked td { white-space: normal; display: flex; justify-content: space-between; gap: 1rem; padding: .1rem .2rem .1rem .9rem; text-align: right; }
  .stacked td::before { content: attr(data-label); color: var(--soft); font-weight: 400; text-align: left;
    overflow-wrap: anywhere; }
  .stacked td:not([data-label]) { display: none; }
  .stacked tbody tr { padding: .2rem 0 .5rem; position: relative; }
  .stacked tr.proposal td { padding-left: 1.4rem; }
  .stacked tbody tr + tr { border-top: 1px solid var(--line); }
  .stacked tbody tr + tr th, .stacked tbody tr + tr td { border: 0; }
}
@page { size: A4; margin: 17mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  :root { --paper: #fff; --desk: #fff; --ink: #000; --soft: #444; --line: #ccc; --green: #14594a; --wash: #eef4f1; --amber: #7a4d00;
    --sand: #fbf4e4; --hatch: #b98a2f; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  main { border: 0; padding: 0; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h1, h2, h3, h4, h5, thead, summary, .article { break-after: avoid; }
  tr, li, p, dd, .figures, .facts, .alert, figure, table { break-inside: avoid; }
  .scroll { overflow: visible; }
  figure svg { min-width: 0; }
  p:has(+ .form) { break-after: avoid; }
  .report + .report { break-before: page; border: 0; padding: 0; margin: 0; }
  .report + .report > :first-child { margin-top: 0; }
  .tree summary::before { content: ""; width: 0; }
  figcaption details { display: none; }
  a { color: inherit; text-decoration: none; }
}
)css";

} // namespace netto::report
