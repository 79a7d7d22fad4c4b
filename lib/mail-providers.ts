import { domainToASCII } from 'node:url'
import providers from 'email-providers/all.json' with { type: 'json' }

/** Those that the list of the package does not have. */
const more = [
  'addy.io',
  'anonaddy.com',
  'anonaddy.me',
  'duck.com',
  'fastmail.com',
  'fastmail.fm',
  'mozmail.com',
  'passmail.com',
  'passmail.net',
  'posteo.de',
  'posteo.net',
  'simplelogin.co',
  'simplelogin.com',
  'slmail.me',
  'tuta.com',
  'tuta.io',
  'tutamail.com',
  'tutanota.com',
  'tutanota.de',
]

const known = new Set([...providers, ...more].map(domainToASCII))

/**
 * Whether anybody can have an address at this domain, for good or for ten minutes. To the letter: the list has names such as
 * `com.ar`, below which there are companies.
 */
export const isMailProvider = (domain: string): boolean => known.has(domain)
