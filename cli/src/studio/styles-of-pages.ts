/** The looks of what stands under the head: lists, grids, rows, forms. */
export const pages = /* css */ `
.body { display: grid; grid-template-columns: auto minmax(0, 1fr); min-height: 0 }
.body:has(> .side[hidden]) { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) }
.side { width: 240px; padding: 8px; overflow-y: auto; border-inline-end: 1px solid var(--line) }
.side input { width: 100% }
.side ul { list-style: none; padding: 8px 0 0 }
.side a { display: flex; justify-content: space-between; padding: 5px 10px; border-radius: 6px; text-decoration: none; overflow-wrap: anywhere }
.side a:hover { background: var(--hover) }
.side a[aria-current] { background: var(--accent-soft); font-weight: 500 }
.side li.quiet { padding: 5px 10px }
.lock { font-size: 12px; line-height: 20px }
main { display: flex; flex-direction: column; min-height: 0; min-width: 0; overflow-y: auto }
main:focus { outline: none }
.head { display: flex; align-items: center; gap: 8px 16px; flex-wrap: wrap; padding: 10px 16px }
.head .acts { margin-inline-start: auto }
.acts { display: flex; align-items: center; gap: 8px; flex-wrap: wrap }
.empty { padding: 48px 20px; color: var(--muted); text-align: center; text-wrap: balance }
.hint { padding: 0 16px 8px }
.padded { padding: 16px; display: grid; gap: 8px }
.failure { margin: 16px; padding: 12px 16px; display: grid; gap: 8px; justify-items: start; background: var(--bad-soft); border-radius: 10px; overflow-wrap: anywhere }

.filters { display: grid; gap: 6px; padding: 0 16px }
.filters:not(:empty) { padding-block-end: 10px }
.filter { display: flex; flex-wrap: wrap; gap: 6px }
.filter input { flex: 1 1 160px; max-width: 420px }
.sheet { position: relative; flex: 0 1 auto; min-height: 160px; overflow: auto; border-block: 1px solid var(--line) }
.sheet:focus-visible { outline-offset: -2px }
table { border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; width: max-content; min-width: 100% }
th, td { height: 36px; padding: 4px 12px; text-align: start; border-block-end: 1px solid var(--line); max-width: 360px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
tbody tr:last-child > * { border-block-end: 0 }
tbody tr:hover { background: var(--hover) }
th { font-weight: 500 }
thead th { position: sticky; inset-block-start: 0; z-index: 1; padding-block: 6px; background: var(--sunken); color: var(--muted); font-size: 13px }
thead button { font-weight: 500; min-height: 28px }
thead button:hover { color: var(--text) }
th[aria-sort] { color: var(--text) }
.mono { font-family: var(--mono); font-size: 13px }
.number { text-align: end; font-family: var(--mono); font-size: 13px }
.null { color: var(--muted); font-style: italic }
.opens { display: inline-grid; place-items: center; min-width: 26px; min-height: 26px; border-radius: 6px; text-decoration: none; color: var(--muted) }
.opens:hover { background: var(--hover); color: var(--text) }
.follow { display: inline-grid; place-items: center; min-width: 24px; min-height: 24px; margin-inline-start: 4px; text-decoration: none; color: var(--accent); border-radius: 4px }
.follow:hover { background: var(--accent-soft) }
.badge { margin-inline-start: 8px; padding: 1px 6px; font-size: 12px; font-weight: 400; border-radius: 6px; background: var(--accent-soft) }
.pager { display: flex; align-items: center; gap: 12px; flex-wrap: wrap; padding: 10px 16px }

dialog { color: inherit; background: var(--raised); border: 1px solid var(--line); padding: 0 }
dialog::backdrop { background: var(--veil) }
.question { margin: auto; width: min(440px, calc(100vw - 32px)); border-radius: 14px }
.question form { display: grid; gap: 14px; padding: 20px; overflow-wrap: anywhere }
.question .acts { justify-content: flex-end }
.side-sheet {
  margin: 0; margin-inline-start: auto; width: min(560px, 100vw); max-width: none; height: 100dvh; max-height: none;
  border-block: 0; border-inline-end: 0; border-block-start: 3px solid var(--accent);
}
.side-sheet[open] { display: grid; grid-template-rows: auto minmax(0, 1fr) }
.side-sheet > .head { justify-content: space-between; border-block-end: 1px solid var(--line) }
.content { overflow-y: auto; padding: 16px; display: grid; gap: 16px; align-content: start }
.content .failure { margin: 0 }
form.row { display: grid; gap: 12px }
.field { display: grid; gap: 4px }
.field .name { font-weight: 500 }
.control { display: flex; align-items: flex-start; gap: 8px }
.control textarea, .control select, .control input[type='text'] { flex: 1; min-width: 0 }
.emptied { display: inline-flex; align-items: center; gap: 6px; min-height: 32px; color: var(--muted); font-size: 13px }
.removal { border-block-start: 1px solid var(--line); padding-block-start: 16px; display: grid; gap: 12px; justify-items: start }
.content ul { padding-inline-start: 18px }

.typing { padding: 0 16px 12px; display: grid; gap: 10px }
.sql { width: 100% }
.result { display: flex; flex-direction: column; min-height: 0 }
.guard { display: flex; flex-direction: column; min-height: 0 }
.verdict { padding: 4px 16px 12px; font-weight: 500 }
.good { color: var(--good) }
.wrong { color: var(--bad); font-weight: 500 }
.findings { list-style: none; padding: 0 16px 16px; display: grid; gap: 10px }
.findings li { padding-inline-start: 12px; border-inline-start: 3px solid var(--warn) }
.findings li.error { border-color: var(--bad) }
.guard td { white-space: normal; vertical-align: top; padding-block: 8px }
.guard tbody th { vertical-align: top; padding-block: 8px }
summary { cursor: pointer }
.welcome, .closed { width: min(640px, 100%); margin-inline: auto; padding: 48px 20px; display: grid; gap: 16px }
.welcome h1, .closed h1 { font-size: 19px; text-wrap: balance }
.welcome ul { list-style: none; padding: 0; border-block-start: 1px solid var(--line) }
.welcome li { display: flex; align-items: center; gap: 10px; min-height: 40px; border-block-end: 1px solid var(--line) }
.welcome li code { margin-inline-start: auto }
.mark { width: 10px; height: 10px; border-radius: 50%; background: light-dark(oklch(0.5 0.09 var(--hue)), oklch(0.8 0.09 var(--hue))) }
.kind { padding: 2px 8px; font-size: 12px; border: 1px solid var(--line); border-radius: 6px }
.kind.good { background: var(--good-soft); border-color: transparent; font-weight: 400 }
.type { display: block; font: 12px/1.3 var(--mono); color: var(--muted); font-weight: 400 }
thead button { text-align: start }
th.number button { text-align: end }
td[role='gridcell'] { cursor: default; scroll-margin: 48px 12px }
td[role='gridcell']:focus { outline: 2px solid var(--focus); outline-offset: -2px; border-radius: 4px }
tbody tr:focus-within { background: var(--accent-soft) }
.end { margin-inline-start: auto }
.bar .pages + .end { margin-inline-start: 0 }
.amount { display: inline-flex; align-items: center; gap: 8px }
.keys { padding: 0 16px 12px; font-size: 12px }
.theme { min-height: 28px; padding: 2px 6px; font-size: 13px; color: var(--muted) }
.done {
  position: fixed; inset-block-end: 16px; inset-inline: 0; z-index: 3; margin-inline: auto; width: fit-content; max-width: calc(100vw - 32px);
  display: flex; align-items: center; gap: 8px 12px; flex-wrap: wrap; padding-block: 8px; padding-inline: 14px 8px;
  background: var(--raised); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow-float);
}
.skeleton { display: grid; padding: 56px 16px 0 }
.bone { height: 36px; border-block-end: 1px solid var(--line); background: linear-gradient(var(--sunken) 0 0) 0 50% / 70% 12px no-repeat }
.bone:nth-child(odd) { background-size: 55% 12px }
.entering { display: grid; gap: 16px; justify-items: start; max-width: 380px }
.entering .labelled, .entering .failure { width: 100%; margin: 0 }
:dir(rtl) .follow > [aria-hidden], :dir(rtl) .mirrored { scale: -1 1 }
@media (max-width: 720px) {
  .body { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr) }
  .side { width: auto; max-height: 148px; border-inline-end: 0; border-block-end: 1px solid var(--line) }
  .database, .person { display: none }
  .plain, .main, .bad, .button, .picker, .tab, input:not([type='checkbox']), select, .side a { min-height: 44px; align-items: center }
  .tab { display: inline-flex }
  input, select, textarea { font-size: 16px !important }
  .opens, .follow { min-width: 32px; min-height: 32px }
}
@media (prefers-reduced-motion: no-preference) {
  .side-sheet[open] { animation: arrive 150ms cubic-bezier(0.2, 0.7, 0.2, 1) }
    .bone { animation: breathe 1.6s ease-in-out infinite }
  @keyframes breathe { 50% { opacity: 0.5 } }
  @keyframes arrive { from { translate: 16px 0; opacity: 0 } }
}
`
