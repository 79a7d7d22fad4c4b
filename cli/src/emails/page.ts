import { inHtml } from '../in-html.ts'
/** A letter as lib/emails makes it. */
export interface Letter {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** What the page shows, and of what it lets choose. */
export interface Shown {
  readonly base: string
  readonly letters: Readonly<Record<string, Letter>>
  readonly languages: readonly string[]
  readonly chosen: Choice
}

export interface Choice {
  readonly letter: string
  readonly language: string
  /** As the reader of mail is, as wide as it is, or the part without markup. */
  readonly look: Look
}

export const looks = ['light', 'dark', 'phone', 'text'] as const
export type Look = (typeof looks)[number]

export const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export const letterPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/** By its own name only: what every object has is no letter. */
export const letterOf = (letters: Shown['letters'], name: string): Letter | undefined =>
  Object.hasOwn(letters, name) ? letters[name] : undefined

/** Above about 102 kB Gmail cuts a letter off. */
const weight = (html: string): string => `${(Buffer.byteLength(html) / 1000).toFixed(1)} kB`

/** Every letter of the application, chosen by links: nothing here needs a script. */
export function page({ base, letters, languages, chosen }: Shown): string {
  const to = (change: Partial<Choice>, path = '') =>
    inHtml(`${base}${path}?${new URLSearchParams({ ...chosen, ...change })}`)
  const link = (change: Partial<Choice>, label: string, isCurrent: boolean) =>
    `<a href="${to(change)}"${isCurrent ? ' aria-current="true"' : ''}>${inHtml(label)}</a>`
  const letter = letterOf(letters, chosen.letter)
  const names = Object.keys(letters).map(
    (name) => `<li>${link({ letter: name }, name, name === chosen.letter)}</li>`,
  )
  const shown = letter
    ? `<h2>${inHtml(letter.subject)}</h2><p class="quiet">${weight(letter.html)} · lib/emails</p>
<iframe class="${chosen.look}" title="The letter" src="${to({}, '/letter')}"></iframe>`
    : '<p class="empty">There is no such letter.</p>'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Letters</title>
<link rel="stylesheet" href="${base}/emails.css">
</head>
<body>
<header>
  <h1>Letters <span class="quiet">${names.length}</span></h1>
  <nav aria-label="Language">${languages.map((each) => link({ language: each }, each, each === chosen.language)).join('')}</nav>
  <nav aria-label="Look">${looks.map((each) => link({ look: each }, each, each === chosen.look)).join('')}</nav>
</header>
<main>
  <nav aria-label="Letters"><ol>${names.join('')}</ol></nav>
  <article>${shown}</article>
</main>
</body>
</html>
`
}
