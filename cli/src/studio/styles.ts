/** The studio's own sheet: the tokens of the application, so that both look like one thing. */
export const styles = /* css */ `
:root {
  color-scheme: light dark;
  --surface: light-dark(oklch(0.985 0.0025 85), oklch(0.176 0.004 75));
  --raised: light-dark(oklch(1 0 0), oklch(0.211 0.005 75));
  --sunken: light-dark(oklch(0.963 0.004 85), oklch(0.147 0.004 75));
  --hover: light-dark(oklch(0.22 0.01 75 / 5.5%), oklch(0.97 0.01 85 / 7%));
  --line: light-dark(oklch(0.905 0.005 85), oklch(0.295 0.006 75));
  --line-strong: light-dark(oklch(0.655 0.012 80), oklch(0.545 0.011 80));
  --text: light-dark(oklch(0.225 0.009 70), oklch(0.945 0.005 85));
  --muted: light-dark(oklch(0.485 0.012 75), oklch(0.715 0.011 80));
  --good: light-dark(oklch(0.47 0.115 152), oklch(0.8 0.14 155));
  --warn: light-dark(oklch(0.48 0.1 70), oklch(0.83 0.13 82));
  --warn-soft: light-dark(oklch(0.96 0.04 85), oklch(0.29 0.045 80));
  --bad: light-dark(oklch(0.5 0.19 27), oklch(0.75 0.15 25));
  --bad-soft: light-dark(oklch(0.955 0.022 25), oklch(0.28 0.06 25));
  --bad-text: light-dark(oklch(0.995 0 0), oklch(0.18 0.03 25));
  --veil: light-dark(oklch(0.2 0.01 75 / 32%), oklch(0.08 0.005 75 / 62%));
  --accent: light-dark(oklch(0.27 0.01 70), oklch(0.93 0.006 85));
  --accent-text: light-dark(oklch(0.99 0.002 85), oklch(0.18 0.006 75));
  --accent-soft: light-dark(oklch(0.93 0.006 85), oklch(0.29 0.007 75));
  --mono: 'Geist Mono Variable', 'Geist Mono', ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
}
[data-hue] {
  --accent: light-dark(oklch(0.47 0.09 var(--hue)), oklch(0.82 0.09 var(--hue)));
  --accent-text: light-dark(oklch(0.995 0.003 var(--hue)), oklch(0.19 0.025 var(--hue)));
  --accent-soft: light-dark(oklch(0.945 0.026 var(--hue)), oklch(0.29 0.042 var(--hue)));
}
* { box-sizing: border-box; margin: 0 }
[hidden] { display: none !important }
html { background: var(--surface); color: var(--text) }
body {
  display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100dvh; overflow: hidden;
  font: 14px/1.45 'Geist Variable', Geist, ui-sans-serif, system-ui, sans-serif;
}
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; inset-block-start: -60px; inset-inline-start: 8px; z-index: 2; padding: 6px 10px; background: var(--text); color: var(--surface); border-radius: 6px }
.skip:focus-visible { inset-block-start: 8px }
.quiet { color: var(--muted); font-weight: 400 }
a { color: inherit }
code { font: 13px/1.45 var(--mono) }
h1 { font-size: 16px; font-weight: 600; overflow-wrap: anywhere }
h2 { font-size: 16px; font-weight: 600 }
h3 { font-size: 13px; font-weight: 600; color: var(--muted) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px }
button, select, input, textarea { font: inherit; color: inherit }
button { background: none; border: 0; padding: 0; cursor: pointer }
button:disabled { cursor: default; opacity: 0.55 }
.plain, .main, .bad, .button, .picker {
  display: inline-flex; align-items: center; gap: 6px; min-height: 32px; padding: 0 10px; white-space: nowrap;
  border: 1px solid var(--line-strong); border-radius: 6px; background: var(--raised); text-decoration: none;
}
.plain:hover, .button:hover, .picker:hover { background: var(--hover) }
.main { background: var(--accent); border-color: var(--accent); color: var(--accent-text); font-weight: 500 }
.bad { background: var(--bad); border-color: var(--bad); color: var(--bad-text); font-weight: 500 }
.bad.plain { background: var(--raised); color: var(--bad) }
input:not([type='checkbox']), select, textarea {
  min-height: 32px; padding: 5px 10px; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--raised); max-width: 100%;
}
textarea { resize: vertical; font: 13px/1.5 var(--mono) }
input:disabled, select:disabled, textarea:disabled { color: var(--muted); background: var(--sunken); border-color: var(--line) }
.labelled { display: grid; gap: 4px }

.top { border-block-end: 1px solid var(--line); border-block-start: 3px solid var(--accent) }
.bar { display: flex; align-items: center; gap: 8px 16px; flex-wrap: wrap; padding: 8px 16px }
.brand { font-weight: 600; text-decoration: none }
.pages { display: flex; gap: 4px }
.bar .pages { margin-inline-start: auto }
.tab { padding: 5px 10px; border-radius: 6px; text-decoration: none; color: var(--muted) }
.tab:hover { background: var(--hover) }
.tab[aria-current] { color: var(--text); background: var(--accent-soft); font-weight: 500 }
.banner { display: flex; align-items: center; gap: 4px 12px; flex-wrap: wrap; padding: 6px 16px; font-weight: 500 }
.banner.own { background: var(--accent-soft) }
.banner.whole { background: var(--warn-soft); color: var(--warn) }
.banner.open { background: var(--bad); color: var(--bad-text) }
.banner .plain { min-height: 28px; color: var(--text); font-weight: 400 }
.picker { font-weight: 500 }
.floating {
  position: fixed; inset: auto; width: min(340px, calc(100vw - 16px)); max-height: min(420px, 70vh); overflow: auto; padding: 8px;
  background: var(--raised); color: var(--text); border: 1px solid var(--line); border-radius: 10px;
  box-shadow: 0 10px 30px -8px light-dark(oklch(0.2 0.02 75 / 16%), oklch(0 0 0 / 60%));
}
.floating input { width: 100% }
.views { list-style: none; padding: 8px 0 0 }
.views button { display: flex; justify-content: space-between; gap: 12px; width: 100%; padding: 6px 8px; border-radius: 6px; text-align: start }
.views button:hover, .views button:focus-visible { background: var(--hover) }
.views button[aria-current] { background: var(--accent-soft) }
.views li.quiet { padding: 8px }

.body { display: grid; grid-template-columns: auto minmax(0, 1fr); min-height: 0 }
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
thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--sunken); color: var(--muted); font-size: 13px }
thead button { font-weight: 500; min-height: 28px }
thead button:hover { color: var(--text) }
th[aria-sort] { color: var(--text) }
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
@media (max-width: 720px) {
  .body { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr) }
  .side { width: auto; max-height: 148px; border-inline-end: 0; border-block-end: 1px solid var(--line) }
  .database { display: none }
  .plain, .main, .bad, .button, .picker, .tab, input:not([type='checkbox']), select, .side a { min-height: 44px; align-items: center }
  .tab { display: inline-flex }
  input, select, textarea { font-size: 16px !important }
  .opens, .follow { min-width: 32px; min-height: 32px }
}
@media (prefers-reduced-motion: no-preference) {
  .side-sheet[open] { animation: arrive 150ms cubic-bezier(0.2, 0.7, 0.2, 1) }
  @keyframes arrive { from { translate: 16px 0; opacity: 0 } }
}
`
