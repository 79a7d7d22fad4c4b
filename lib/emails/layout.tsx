import { directionOf, type Locale } from '../languages'
import { lettersIn } from './words'

export interface Letter {
  /** Whose letter it is; that of an organization is sent in its scope. */
  of: 'organization' | 'person'
  subject: string
  heading: string
  body: string
  /** Said one under the other. */
  lines?: readonly string[]
  action: { label: string; url: string }
  note: string
}

const font = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

const css = `
:root { color-scheme: light dark; supported-color-schemes: light dark }
@media (prefers-color-scheme: dark) {
  .page { background: #16150f !important }
  .card { background: #1f1e19 !important; border-color: #38362f !important }
  .text { color: #f1efe8 !important }
  .muted, .muted a { color: #a8a498 !important }
  .button { background: #f1efe8 !important; color: #16150f !important }
}`

const muted = { margin: '16px 0 0', fontSize: 13, lineHeight: '20px', color: '#6b675c' }

const said = {
  margin: '0 0 12px',
  padding: '0 0 12px',
  borderBottom: '1px solid #e4e1d8',
  fontSize: 15,
  lineHeight: '22px',
  color: '#1c1b17',
}

interface LayoutProps extends Letter {
  locale: Locale
}

/** The one shape of a letter. No picture, no font and no counter is fetched from anywhere. */
export function Layout({ locale, subject, heading, body, lines = [], action, note }: LayoutProps) {
  const words = lettersIn(locale)
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant style sheet, whose quotes must not be escaped */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body className="page" style={{ margin: 0, padding: 0, background: '#f7f6f2', fontFamily: font }}>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
          <tbody>
            <tr>
              <td align="center" style={{ padding: '40px 16px' }}>
                <div
                  className="card"
                  style={{
                    maxWidth: 480,
                    padding: 32,
                    textAlign: 'start',
                    background: '#ffffff',
                    border: '1px solid #e4e1d8',
                    borderRadius: 14,
                  }}
                >
                  <h1
                    className="text"
                    style={{ margin: 0, fontSize: 20, lineHeight: '28px', fontWeight: 600, color: '#1c1b17' }}
                  >
                    {heading}
                  </h1>
                  <p
                    className="text"
                    style={{ margin: '12px 0 24px', fontSize: 15, lineHeight: '24px', color: '#1c1b17' }}
                  >
                    {body}
                  </p>
                  {lines.map((line, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a letter is written once and two lines may say the same
                    <p key={index} className="text" style={said}>
                      {line}
                    </p>
                  ))}
                  <a
                    className="button"
                    href={action.url}
                    style={{
                      display: 'inline-block',
                      padding: '12px 20px',
                      fontSize: 15,
                      fontWeight: 600,
                      color: '#ffffff',
                      background: '#1c1b17',
                      borderRadius: 10,
                      textDecoration: 'none',
                    }}
                  >
                    {action.label}
                  </a>
                  <p className="muted" style={muted}>
                    {note}
                  </p>
                  <p className="muted" style={{ ...muted, wordBreak: 'break-all' }}>
                    {words.copyLink}{' '}
                    <a href={action.url} style={{ color: 'inherit' }}>
                      {action.url}
                    </a>
                  </p>
                </div>
                <p className="muted" style={{ ...muted, fontSize: 12 }}>
                  {words.footer}
                </p>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}
