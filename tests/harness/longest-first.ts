import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, the longest first: begun last, one of them runs on alone while every other core has nothing to do. */
const longest = [
  'tests/built/seed-page.test.ts',
  'tests/prove/prove.test.ts',
  'tests/access/access.test.ts',
  'cli/src/commands/commands.test.ts',
  'tests/drizzle-kit.test.ts',
  'tests/library/adopt.test.ts',
  'tests/built/outages.test.ts',
  'cli/src/embedded/open.test.ts',
  'tests/compat/managed-server.test.ts',
  'tests/library/packed.test.ts',
  'tests/mistakes/database.test.ts',
  'tests/bench.test.ts',
  'tests/isolation/soak.test.ts',
  'tests/isolation/forging.test.ts',
]

const place = ({ moduleId }: TestSpecification): number => {
  const found = longest.findIndex((file) => moduleId.endsWith(`/${file}`))
  return found < 0 ? longest.length : found
}

/** The order of test files: the longest first, and the rest as Vitest would have it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => place(a) - place(b))
  }
}
