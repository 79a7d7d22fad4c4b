export const styles = /* css */ `
:root {
  color-scheme: light dark;
  --surface: light-dark(oklch(0.985 0.0025 85), oklch(0.176 0.004 75));
  --raised: light-dark(oklch(1 0 0), oklch(0.211 0.005 75));
  --hover: light-dark(oklch(0.22 0.01 75 / 5.5%), oklch(0.97 0.01 85 / 7%));
  --line: light-dark(oklch(0.905 0.005 85), oklch(0.295 0.006 75));
  --text: light-dark(oklch(0.225 0.009 70), oklch(0.945 0.005 85));
  --muted: light-dark(oklch(0.485 0.012 75), oklch(0.715 0.011 80));
  --good: light-dark(oklch(0.47 0.115 152), oklch(0.8 0.14 155));
}
* { box-sizing: border-box; margin: 0 }
body {
  display: grid; grid-template-rows: auto 1fr; height: 100dvh;
  font: 14px/1.45 'Geist Variable', ui-sans-serif, system-ui, sans-serif;
  background: var(--surface); color: var(--text);
}
[hidden] { display: none !important }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.quiet { color: var(--muted); font-weight: 400 }
a { color: inherit }
header { display: flex; align-items: center; gap: 12px; padding: 10px 16px; border-block-end: 1px solid var(--line) }
h1 { font-size: 16px; font-weight: 600; margin-inline-end: auto }
h2 { font-size: 19px; line-height: 1.3; font-weight: 600; text-wrap: balance }
.live { color: var(--muted); font-size: 13px; display: inline-flex; align-items: center; gap: 6px }
.live::before { content: ''; width: 7px; height: 7px; border-radius: 50%; background: currentColor }
.live.on { color: var(--good) }
main { display: grid; grid-template-columns: minmax(260px, 340px) 1fr; min-height: 0 }
nav { display: flex; flex-direction: column; min-height: 0; border-inline-end: 1px solid var(--line) }
.search { padding: 10px; border-block-end: 1px solid var(--line) }
input {
  width: 100%; height: 32px; padding-inline: 10px; font: inherit; color: inherit;
  background: var(--raised); border: 1px solid var(--line); border-radius: 6px;
}
ol { list-style: none; padding: 0; overflow-y: auto }
li a { display: grid; gap: 2px; padding: 10px 16px; text-decoration: none; border-block-end: 1px solid var(--line) }
li a:hover { background: var(--hover) }
li a[aria-current] { background: var(--hover); box-shadow: inset 3px 0 0 var(--text) }
.line { display: flex; justify-content: space-between; gap: 12px; font-size: 13px }
.to { color: var(--muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
time { white-space: nowrap }
.subject { font-weight: 500; overflow-wrap: anywhere }
article { display: grid; grid-template-rows: auto 1fr; min-width: 0; min-height: 0 }
.head { display: grid; gap: 4px; padding: 16px 20px 0; border-block-end: 1px solid var(--line) }
.head p { overflow-wrap: anywhere }
[role='tablist'] { display: flex; gap: 16px; margin-block-start: 8px }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer }
[role='tab'] { padding: 8px 0; color: var(--muted); border-block-end: 2px solid transparent }
[role='tab'][aria-selected='true'] { color: var(--text); border-block-end-color: var(--text) }
.plain { min-height: 28px; padding: 0 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--raised) }
.plain:hover { background: var(--hover) }
#back { display: none; justify-self: start }
iframe { width: 100%; height: 100%; border: 0; background: var(--raised) }
pre { overflow: auto; padding: 20px; font: 13px/1.6 'Geist Mono Variable', ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.empty { padding: 32px 20px; color: var(--muted); text-align: center; text-wrap: balance }
.nothing { align-self: center }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 4px }
li a:focus-visible, iframe:focus-visible, pre:focus-visible { outline-offset: -2px }
@media (max-width: 720px) {
  main { grid-template-columns: 1fr }
  nav { border: 0 }
  .nothing, .reading nav { display: none }
  #back { display: inline-block; margin-block-end: 8px }
  button.plain, input { min-height: 44px }
  input { font-size: 16px }
}
`
