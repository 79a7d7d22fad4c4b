import { styles as mailbox } from '../mailbox/styles.ts'

/** The mailbox's, and what is different here. */
export const styles = /* css */ `${mailbox}
header { flex-wrap: wrap }
header nav { display: flex; flex-direction: row; flex-wrap: wrap; gap: 2px; border: 0 }
header nav a { padding: 4px 8px; border-radius: 6px; text-decoration: none; color: var(--muted); font-size: 13px }
header nav a:hover { background: var(--hover) }
header nav a[aria-current] { color: var(--text); background: var(--hover) }
main { grid-template-columns: minmax(180px, 240px) 1fr }
article { grid-template-rows: auto auto 1fr; padding: 16px 20px 0; gap: 4px }
article p { margin-block-end: 12px }
iframe { border: 1px solid var(--line); border-block-end: 0; border-radius: 6px 6px 0 0; background: #fff }
iframe.phone { width: 375px; max-width: 100%; justify-self: center }
@media (max-width: 720px) { main { grid-template-columns: 1fr; grid-template-rows: minmax(120px, 30dvh) 1fr } }
`
