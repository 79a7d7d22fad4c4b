import { messages } from '#words'
import { publicHead } from '@/components/public/public-head'
import { siteOrigin } from '@/components/public/site-origin'

export const loadLanding = () => ({
  ...publicHead({ path: '/', title: messages.app.title, description: messages.app.description }),
  scripts: [{ type: 'application/ld+json', children: structured() }],
})

/** What search engines read of the product, as https://schema.org/SoftwareApplication. */
const structured = () =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'SoftwareApplication',
    name: messages.app.name,
    description: messages.app.description,
    url: siteOrigin(),
    applicationCategory: 'DeveloperApplication',
    operatingSystem: 'Linux, macOS, Windows',
    license: 'https://opensource.org/license/mit',
    offers: { '@type': 'Offer', price: '0', priceCurrency: 'EUR' },
  }).replaceAll('<', '\\u003c')
