import type { Locale } from '@/lib/languages'

/**
 * What a language says as English does, on purpose: texts, and ways to them such as `members.columns.role`. Everything else that
 * is the same has not been translated, and `npx refactkit words` says so.
 */
export const sameWords: Partial<Record<Locale | 'every', readonly string[]>> = {
  every: [
    'RefactKit',
    'Acme',
    'CSV',
    'JSON',
    'ada@example.com',
    'dora@example.com',
    'signedIn',
    'member',
    'can',
    'tenant',
    'query',
    '401',
    '404',
    '403',
    'alice@acme.test',
    'gus@globex.test',
    'mia@acme.test',
    "… = 'globex'",
    'landing.worlds.query',
    'Ada Lovelace <ada@example.com>, bob@example.com',
  ],
}
