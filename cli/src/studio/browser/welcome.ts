import { ask } from './api'
import { h } from './dom'
import { hueOf } from './hue'
import { address } from './route'
import { words } from './words'

/** Where one begins: nothing is shown of anybody before a view is chosen. */
export async function welcome(): Promise<HTMLElement> {
  const organizations = await ask('organizations', {})
  return h(
    'section',
    { class: 'welcome' },
    h('h1', {}, words.welcome),
    h('p', {}, words.welcomeAdvice),
    h(
      'ul',
      {},
      ...organizations.map(({ id, name, slug }) => {
        const link = h('a', { href: address({ view: { kind: 'organization', id } }) }, name)
        const mark = h('span', { class: 'mark', 'aria-hidden': 'true' })
        mark.style.setProperty('--hue', String(hueOf(id)))
        return h('li', {}, mark, link, h('code', { class: 'quiet' }, slug))
      }),
    ),
    organizations.length === 0 && h('p', { class: 'quiet' }, words.noOrganization('')),
    h('p', {}, h('a', { href: address({ view: { kind: 'whole' } }), class: 'button' }, words.whole)),
  )
}
