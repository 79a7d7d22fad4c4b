export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The shell of the mailbox; its script fills it. */
export const page = (base: string): string => `<!doctype html>
<html lang="en" data-base="${base}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Mailbox</title>
<link rel="stylesheet" href="${base}/mailbox.css">
<script type="module" src="${base}/mailbox.js"></script>
</head>
<body>
<header>
  <h1>Mailbox <span id="count" class="quiet"></span></h1>
  <span id="live" class="live" role="status">connecting…</span>
  <button id="clear" type="button" class="plain">Empty the mailbox</button>
</header>
<main>
  <nav aria-label="Messages">
    <label class="search"><span class="hidden">Search by recipient</span>
      <input id="search" type="search" placeholder="Search by recipient" autocomplete="off" spellcheck="false"></label>
    <ol id="list"></ol>
    <p id="empty" class="empty" hidden></p>
  </nav>
  <article id="message" hidden>
    <div class="head">
      <button id="back" type="button" class="plain">← All messages</button>
      <h2 id="subject"></h2>
      <p class="quiet"><span id="to"></span> · <time id="time"></time></p>
      <div role="tablist" aria-label="Parts">
        <button id="show-html" role="tab" type="button" aria-controls="html" aria-selected="true">As sent</button>
        <button id="show-text" role="tab" type="button" aria-controls="text" aria-selected="false">Plain text</button>
      </div>
    </div>
    <iframe id="html" title="The message" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>
    <pre id="text" tabindex="0" hidden></pre>
  </article>
  <p id="nothing" class="empty nothing">Choose a message to read it.</p>
</main>
</body>
</html>
`
