import { inHtml } from '../in-html'

const policy = (form: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action ${form}; frame-ancestors 'none'`

export const pagePolicy = policy("'none'")
/** The policy of the one page with a form that the browser sends by itself. */
export const passwordPolicy = policy("'self'")

const head = (title: string, base: string, attributes = ''): string => `<!doctype html>
<html lang="en" data-base="${base}"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}/studio.css">`

/**
 * The shell of the studio; its script fills it.
 *
 * @param base the path it is mounted at
 * @param data what its script has to know: who looks, where a server has let them in by name, or the key of a new visit
 */
export const page = (
  base: string,
  data: { readonly person?: string; readonly visit?: string } = {},
): string => `${head(
  'Studio',
  base,
  Object.entries(data)
    .map(([name, value]) => ` data-${name}="${inHtml(value)}"`)
    .join(''),
)}
<script type="module" src="${base}/browser/main.js"></script>
</head>
<body><noscript>The studio needs JavaScript.</noscript></body>
</html>
`

/** What a browser sees that did not come by the link. */
export const closedPage = (base: string, advice: string): string => `${head('Studio', base)}
</head>
<body><main class="closed"><h1>This studio is closed</h1><p>${inHtml(advice)}</p></main></body>
</html>
`

const problems: Readonly<Record<string, string>> = {
  wrong: 'That is not your password. Nothing was opened.',
  wait: 'Too many attempts. Wait a quarter of an hour, then try again.',
  none: 'Your account has no password. Set one with “Forgot password” on the sign-in page, then come back.',
}

/**
 * Asks a person who is named for the studio for their password once more.
 *
 * @param base the path it is mounted at
 * @param person their e-mail address
 * @param problem why the last attempt opened nothing: `wrong`, `wait` or `none`
 */
export const passwordPage = (base: string, person: string, problem: string | null): string => {
  const said = problem !== null && Object.hasOwn(problems, problem) ? problems[problem] : undefined
  return `${head('Enter the studio', base)}
</head>
<body><main class="closed"><h1>Enter the studio</h1>
<p>It shows the data of this server. Whatever you look at or change is put on record under your name.</p>
<form method="post" action="${base}/enter" class="entering">
<label class="labelled"><span class="quiet">Password of ${inHtml(person)}</span>
<input type="password" name="password" autocomplete="current-password" required autofocus maxlength="1000"${said ? ' aria-invalid="true" aria-describedby="problem"' : ''}></label>
${said ? `<p class="failure" id="problem" role="alert">${said}</p>` : ''}
<button type="submit" class="main">Enter for 15 minutes</button>
</form></main></body>
</html>
`
}
