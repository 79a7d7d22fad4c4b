import './tests/harness/node20.mjs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/harness/longest-first.ts'

const shared = {
  resolve: { tsconfigPaths: true },
  test: { setupFiles: ['tests/harness/console.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
}

export default defineConfig({
  test: {
    // One file more than there are cores: a third of its time a test waits for a process, a server or a clock. Left
    // alone, Vitest keeps a core free, which on two is half of the machine.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'unit',
          include: ['{cli,db,lib,src,tenancy}/**/*.test.ts', 'tests/docs.test.ts', 'tests/harness/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'database',
          include: ['tests/**/*.test.ts', '{db,lib,src,tenancy}/**/*.db.test.ts'],
          exclude: [
            'tests/access/**',
            'tests/built/**',
            'tests/compat/**',
            'tests/docs.test.ts',
            'tests/harness/**',
            '**/node_modules/**',
          ],
          globalSetup: ['tests/harness/template.ts'],
          setupFiles: [...shared.test.setupFiles, 'tests/harness/clone.ts'],
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'compat',
          include: ['tests/compat/**/*.test.ts'],
          globalSetup: ['tests/compat/servers/setup.ts'],
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'access',
          include: ['tests/access/**/*.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: ['tests/harness/built.ts'],
        },
      },
    ],
  },
})
