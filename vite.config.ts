import tailwindcss from '@tailwindcss/vite'
import { tanstackStart } from '@tanstack/react-start/plugin/vite'
import react from '@vitejs/plugin-react'
import { nitro } from 'nitro/vite'
import { defineConfig } from 'vite'
import { wholeHeaders } from './cli/src/dev/whole-headers.ts'
import { emails } from './cli/src/emails/vite.ts'
import { mailbox } from './cli/src/mailbox/vite.ts'
import { studio, studioFiles } from './cli/src/studio/vite.ts'
import { words } from './cli/src/words/vite.ts'
import { offered } from './lib/languages.ts'

const root = import.meta.dirname.replaceAll('\\', '/').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The files of lib/ that the browser may have; all others, and db/, tenancy/ and cli/ whole, stop the build. */
const clientSafe = [
  'agent-name',
  'appearance',
  'audit-filter',
  'counting',
  'auth-client',
  'auth-failure',
  'auth/claimed-email',
  'auth/names',
  'domain-limits',
  'email-change-limits',
  'errors',
  'export-limits',
  'removal-limits',
  'image-limits',
  'invite-limits',
  'isolated',
  'language-names',
  'languages',
  'invisible',
  'is-email',
  'link-limits',
  'money',
  'notifications/sentences',
  'notifications/types',
  'notifications/words/[\\w-]+',
  'organization-name',
  'passkey-client',
  'permissions',
  'plans',
  'safe-path',
  'slugs',
  'team-name',
  'visible-name',
  'words',
]

/** What every page needs in one file: two dozen small ones take longer to fetch, and pack worse. */
const kit = new RegExp(
  [
    '/(src/i18n/(index|format|sentence)|lib/(languages|words))\\.',
    '/src/components/(cn|merge-classes|document|use-hydrated)\\.',
    '/src/server/(access|confirmed|query-keys|session-fns|session-queries|organization-fns|organization-queries)\\.',
    '/src/components/ui/(avatar|badge|button|card|empty-state|field|field-context|input|label|skeleton|spinner|toast|toast-store|portal-container)\\.',
    '/src/components/app/(hue|oklch|page|preferences|cookie|brand|mark|is-awake|late-code|lazy-part|lazy-popup|deferred|error-page|person-avatar|recent)\\.',
    '/src/components/organization/organization-avatar\\.',
    '/node_modules/(clsx|class-variance-authority|tailwind-merge)/',
    '/node_modules/lucide-react/dist/esm/(?!icons/|lucide-react)',
    '/node_modules/@base-ui/react/(use-render|merge-props|csp-provider|direction-provider)/',
    '/node_modules/@tanstack/react-query/',
    '/node_modules/@tanstack/(query-core|react-router|start-client-core)/(?!.*/useBlocker\\.)',
  ].join('|'),
)

/** The same for every page behind the sign-in, with all that its frame imports. */
const shell = /\/src\/components\/app\/shell\./

export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    // What React has had in itself since 18, without the copy for those before.
    alias: [
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      {
        find: /^use-sync-external-store\/shim\/with-selector$/,
        replacement: 'use-sync-external-store/with-selector',
      },
    ],
  },
  // Found at the start and not on the first click: a dependency found late makes the page load its modules again.
  environments: {
    client: {
      optimizeDeps: { entries: ['src/{routes,components}/**/*.tsx'] },
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'kit', test: kit, priority: 1 },
                { name: 'shell', test: shell },
              ],
            },
          },
        },
      },
    },
  },
  plugins: [
    wholeHeaders(),
    mailbox(`${process.env.REFACTKIT_DATA || '.data'}/mailbox`),
    emails(import.meta.dirname, offered),
    studio(process.env.REFACTKIT_STUDIO_PORT),
    studioFiles(import.meta.dirname),
    words(import.meta.dirname, offered),
    tailwindcss(),
    tanstackStart({
      // The loader comes with its page, and no longer with every page; to prepare a page fetches both.
      router: {
        codeSplittingOptions: {
          defaultBehavior: [
            ['loader', 'component'],
            ['pendingComponent'],
            ['errorComponent'],
            ['notFoundComponent'],
          ],
        },
      },
      importProtection: {
        behavior: 'error',
        // Without this only imports written in src/ are looked at, and a helper in lib/ would be the way around.
        include: [/^(src|lib|db)\//],
        client: {
          files: [new RegExp(`^(${root}/)?(db|tenancy|cli|lib)/`), '**/*.server.*'],
          excludeFiles: [new RegExp(`^(${root}/)?lib/(${clientSafe.join('|')})\\.ts$`), '**/node_modules/**'],
        },
        // What reads every organization, or changes the guard, is for scripts and commands.
        server: {
          specifiers: ['@refactkit/tenancy/operations', '@refactkit/tenancy/admin'],
          files: [new RegExp(`^(${root}/)?(db/operations|cli/)`), '**/*.client.*'],
          excludeFiles: ['**/node_modules/**'],
        },
      },
    }),
    nitro({
      compressPublicAssets: true,
      hooks: {
        rollup: {
          // Beside the server, two programs of their own: .output/server/worker.mjs and studio.mjs.
          before: ({ options }, config) => {
            config.input = {
              index: options.entry,
              worker: 'lib/jobs/main.ts',
              studio: 'cli/src/studio/main.ts',
            }
            Object.assign(config.output ?? {}, { entryFileNames: '[name].mjs' })
          },
        },
      },
      // Bundled, the local disk and S3 would share a file, and every server would load the AWS SDK.
      traceDeps: ['flydrive'],
      // Without this entry an asset that is not there is answered by a page, and kept for a year.
      publicAssets: [{ baseURL: '/assets', dir: 'public/assets', fallthrough: false }],
      routeRules: { '/**': { headers: { 'x-content-type-options': 'nosniff' } } },
    }),
    react(),
  ],
})
