export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const head = (title: string, base: string): string => `<!doctype html>
<html lang="en" data-base="${base}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}/studio.css">`

/** The shell of the studio; its script fills it. */
export const page = (base: string): string => `${head('Studio', base)}
<script type="module" src="${base}/browser/main.js"></script>
</head>
<body><noscript>The studio needs JavaScript.</noscript></body>
</html>
`

/** What a browser sees that did not come by the link. */
export const closedPage = (base: string, advice: string): string => `${head('Studio', base)}
</head>
<body><main class="closed"><h1>This studio is closed</h1><p>${advice}</p></main></body>
</html>
`
