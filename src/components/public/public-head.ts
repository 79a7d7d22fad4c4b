import card from './card.png?url'
import { siteOrigin } from './site-origin'

interface Shown {
  path: string
  title: string
  description: string
}

/** What search engines, and whoever shows a link to a page, are told of it. */
export function publicHead({ path, title, description }: Shown) {
  const address = `${siteOrigin()}${path}`
  return {
    meta: [
      { title },
      { name: 'description', content: description },
      { property: 'og:type', content: 'website' },
      { property: 'og:url', content: address },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      { property: 'og:image', content: `${siteOrigin()}${card}` },
      { property: 'og:image:width', content: '1200' },
      { property: 'og:image:height', content: '630' },
      { name: 'twitter:card', content: 'summary_large_image' },
    ],
    links: [{ rel: 'canonical', href: address }],
  }
}
