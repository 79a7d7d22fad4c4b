import { pages } from './styles-of-pages'
import { tokens } from './tokens'

const fonts = /* css */ `
@font-face { font-family: 'Geist Variable'; src: url('fonts/sans.woff2') format('woff2'); font-weight: 100 900; font-display: swap }
@font-face { font-family: 'Geist Mono Variable'; src: url('fonts/mono.woff2') format('woff2'); font-weight: 100 900; font-display: swap }
`

/**
 * The sheet of the studio, in the colours of the application it belongs to, so that both look like one thing.
 *
 * @param own the application's src/styles/tokens.css, as it is now; undefined where it has none
 */
export const styleSheet = (own: string | undefined): string => `${fonts}${tokens}${own ?? ''}${frame}${pages}`

const frame = /* css */ `
:root {
  --sans: 'Geist Variable', ui-sans-serif, system-ui, sans-serif;
  --mono: 'Geist Mono Variable', ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
}
[data-hue] {
  --accent: light-dark(oklch(0.47 0.09 var(--hue)), oklch(0.82 0.09 var(--hue)));
  --accent-text: light-dark(oklch(0.995 0.003 var(--hue)), oklch(0.19 0.025 var(--hue)));
  --accent-soft: light-dark(oklch(0.945 0.026 var(--hue)), oklch(0.29 0.042 var(--hue)));
  --focus: var(--accent);
}
* { box-sizing: border-box; margin: 0 }
[hidden] { display: none !important }
html { background: var(--surface); color: var(--text) }
body {
  display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100dvh; overflow: hidden;
  font: 14px/1.45 var(--sans);
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
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px }
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
  box-shadow: var(--shadow-float);
}
.floating input { width: 100% }
.views { list-style: none; padding: 8px 0 0 }
.views button { display: flex; justify-content: space-between; gap: 12px; width: 100%; padding: 6px 8px; border-radius: 6px; text-align: start }
.views button:hover, .views button:focus-visible { background: var(--hover) }
.views button[aria-current] { background: var(--accent-soft) }
.views li.quiet { padding: 8px }
`
