import type { CSSProperties } from 'react'

/** Readers that know no OKLCH and no variables are many: plain colours, and inline wherever a style must hold. */
export const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark }
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background: #16150f !important }
  .card { background: #1f1e19 !important; border-color: #38362f !important }
  .text { color: #f1efe8 !important; border-color: #38362f !important }
  .muted, .muted a { color: #a8a498 !important }
  .button { background: #f1efe8 !important; color: #16150f !important }
}`

const ink = '#1c1b17'
const hairline = '1px solid #e4e1d8'

export const page: CSSProperties = {
  margin: 0,
  padding: '40px 16px',
  background: '#f7f6f2',
  fontFamily: "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
}

export const card: CSSProperties = {
  maxWidth: 480,
  padding: 32,
  textAlign: 'start',
  background: '#ffffff',
  border: hairline,
  borderRadius: 14,
}

export const mark: CSSProperties = { display: 'block', margin: '0 0 20px', borderRadius: 8 }

export const heading: CSSProperties = {
  margin: 0,
  fontSize: 20,
  lineHeight: '28px',
  fontWeight: 600,
  color: ink,
}

export const body: CSSProperties = { margin: '12px 0 24px', fontSize: 15, lineHeight: '24px', color: ink }

export const line: CSSProperties = {
  margin: '0 0 12px',
  padding: '0 0 12px',
  borderBottom: hairline,
  fontSize: 15,
  lineHeight: '22px',
  color: ink,
}

export const button: CSSProperties = {
  padding: '12px 20px',
  fontSize: 15,
  fontWeight: 600,
  color: '#ffffff',
  background: ink,
  borderRadius: 10,
}

export const muted: CSSProperties = {
  margin: '16px 0 0',
  fontSize: 13,
  lineHeight: '20px',
  color: '#6b675c',
}

export const address: CSSProperties = { ...muted, wordBreak: 'break-all' }

export const inherited: CSSProperties = { color: 'inherit', textDecoration: 'underline' }

export const footer: CSSProperties = { ...muted, fontSize: 12, textAlign: 'center' }
