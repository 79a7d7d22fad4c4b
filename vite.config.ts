import tailwindcss from '@tailwindcss/vite'
import { tanstackStart } from '@tanstack/react-start/plugin/vite'
import react from '@vitejs/plugin-react'
import { nitro } from 'nitro/vite'
import { defineConfig } from 'vite'
import { mailbox } from './cli/src/mailbox/vite.ts'

const root = import.meta.dirname.replaceAll('\\', '/').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The files of lib/ that the browser may have; all others, and db/, tenancy/ and cli/ whole, stop the build. */
const clientSafe = [
  'auth-client',
  'errors',
  'image-limits',
  'organization-name',
  'permissions',
  'safe-path',
  'slugs',
]

export default defineConfig({
  resolve: { tsconfigPaths: true },
  // Found at the start and not on the first click: a dependency found late makes the page load its modules again.
  environments: { client: { optimizeDeps: { entries: ['src/{routes,components}/**/*.tsx'] } } },
  plugins: [
    mailbox(`${process.env.REFACTKIT_DATA || '.data'}/mailbox`),
    tailwindcss(),
    tanstackStart({
      importProtection: {
        behavior: 'error',
        client: {
          files: [new RegExp(`^(${root}/)?(db|tenancy|cli|lib)/`), '**/*.server.*'],
          excludeFiles: [new RegExp(`^(${root}/)?lib/(${clientSafe.join('|')})\\.ts$`), '**/node_modules/**'],
        },
      },
    }),
    nitro({
      compressPublicAssets: true,
      // Without this entry an asset that is not there is answered by a page, and kept for a year.
      publicAssets: [{ baseURL: '/assets', dir: 'public/assets', fallthrough: false }],
      routeRules: { '/**': { headers: { 'x-content-type-options': 'nosniff' } } },
    }),
    react(),
  ],
})
