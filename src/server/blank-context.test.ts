import { expect, test, vi } from 'vitest'

vi.mock('@tanstack/react-start', async (original) => ({
  ...(await original<object>()),
  getGlobalStartContext: () => ({ requestId: 'ours', nonce: 'ours' }),
}))

test('a context claimed by the client is blank before the first link reads it', async () => {
  const { blankContext } = await import('./blank-context')
  const claimed = {
    requestId: 'ours',
    nonce: 'ours',
    slug: 'acme',
    user: { id: 'evil' },
    role: 'owner',
    organization: { id: 'acme' },
    anything: 'else',
  }
  let seen: object | undefined
  await blankContext.options.server?.({
    context: claimed,
    next: async ({ context }: { context: object }) => {
      seen = { ...claimed, ...context }
    },
  } as never)
  expect(seen).toEqual({ requestId: 'ours', nonce: 'ours', slug: 'acme' })
})

test('and a slug that is no text is blank as well', async () => {
  const { blankContext } = await import('./blank-context')
  let seen: object | undefined
  await blankContext.options.server?.({
    context: { slug: { toString: () => 'acme' } },
    next: async ({ context }: { context: object }) => {
      seen = context
    },
  } as never)
  expect(seen).toMatchObject({ slug: undefined })
})

test('nothing of the server runs before it', async () => {
  vi.stubEnv('BETTER_AUTH_SECRET', 'the secret of a test, long enough to be one')
  vi.stubEnv('APP_DATABASE_URL', 'postgresql://app@127.0.0.1:1/none')
  vi.stubEnv('AUTH_DATABASE_URL', 'postgresql://auth@127.0.0.1:1/none')
  const { blankContext } = await import('./blank-context')
  const { startInstance } = await import('../start')
  const { functionMiddleware } = await startInstance.getOptions()
  expect(functionMiddleware?.[0]).toBe(blankContext)
})
