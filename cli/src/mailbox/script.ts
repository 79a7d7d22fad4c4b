/** The browser's half of the mailbox, served as it is: it is written for browsers, so nothing compiles it. */
export const script = /* js */ `
const base = document.documentElement.dataset.base
const at = (id) => document.getElementById(id)
const element = (name, className, text) => {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}
let messages = []
let chosen = location.hash.slice(1)

const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' })
function relative(time) {
  const seconds = Math.round((new Date(time) - Date.now()) / 1000)
  if (seconds > -60) return 'just now'
  if (seconds > -3600) return ago.format(Math.round(seconds / 60), 'minute')
  if (seconds > -86400) return ago.format(Math.round(seconds / 3600), 'hour')
  return ago.format(Math.round(seconds / 86400), 'day')
}

function showList() {
  const wanted = at('search').value.trim()
  at('count').textContent = messages.length ? String(messages.length) : ''
  at('empty').hidden = messages.length > 0
  at('empty').textContent = wanted
    ? 'No message to anybody like “' + wanted + '”.'
    : 'Nothing was sent yet. What the application sends in development arrives here at once and leaves nowhere.'
  const focused = at('list').contains(document.activeElement) ? document.activeElement.id : ''
  at('list').replaceChildren(
    ...messages.map((message) => {
      const link = element('a')
      link.id = 'letter-' + message.id
      link.href = '#' + message.id
      if (message.id === chosen) link.setAttribute('aria-current', 'true')
      const line = element('span', 'line')
      const time = element('time', 'quiet', relative(message.sentAt))
      time.title = new Date(message.sentAt).toLocaleString()
      line.append(element('span', 'to', message.to), time)
      link.append(line, element('span', 'subject', message.subject))
      const item = element('li')
      item.append(link)
      return item
    }),
  )
  // The link that had the focus is gone; the one to the same letter takes it, or else what stands above the list.
  if (focused) (at(focused) ?? at('search')).focus({ preventScroll: true })
}

let shown
function showMessage() {
  const message = messages.find(({ id }) => id === chosen)
  document.body.classList.toggle('reading', Boolean(message))
  at('message').hidden = !message
  at('nothing').hidden = Boolean(message)
  document.title = message ? message.subject + ' · Mailbox' : 'Mailbox'
  if (!message || shown === message.id) return
  shown = message.id
  at('subject').textContent = message.subject
  at('to').textContent = 'to ' + message.to
  at('time').textContent = new Date(message.sentAt).toLocaleString()
  at('time').dateTime = message.sentAt
  at('text').replaceChildren(...withLinks(message.text))
  at('html').src = base + '/messages/' + message.id + '.html'
}

function withLinks(text) {
  return text.split(/(https?:\\/\\/[^\\s<>"]+)/).map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(part)
    const link = element('a', '', part)
    link.href = part
    return link
  })
}

function showPart(name) {
  for (const part of ['html', 'text']) {
    at(part).hidden = part !== name
    at('show-' + part).setAttribute('aria-selected', String(part === name))
  }
}

let asked = 0
async function load() {
  const turn = ++asked
  const to = encodeURIComponent(at('search').value)
  const response = await fetch(base + '/messages?to=' + to)
  if (!response.ok || turn !== asked) return
  messages = await response.json()
  showList()
  showMessage()
}

function choose(id) {
  chosen = id
  showList()
  showMessage()
}

addEventListener('hashchange', () => choose(location.hash.slice(1)))
at('search').addEventListener('input', load)
at('show-html').addEventListener('click', () => showPart('html'))
at('show-text').addEventListener('click', () => showPart('text'))
at('back').addEventListener('click', () => {
  history.pushState(null, '', location.pathname)
  choose('')
})
at('clear').addEventListener('click', async () => {
  if (messages.length === 0 || !confirm('Delete every message in the mailbox?')) return
  await fetch(base + '/messages', { method: 'DELETE' })
})

const events = new EventSource(base + '/events')
events.addEventListener('change', load)
events.addEventListener('open', () => {
  at('live').textContent = 'live'
  at('live').classList.add('on')
  load()
})
events.addEventListener('error', () => {
  at('live').textContent = 'reconnecting…'
  at('live').classList.remove('on')
})
setInterval(showList, 30000)
`
