/** A protection, and the test that must notice when it is taken away. */
export interface Mutant {
  /** The protection that is taken away. */
  name: string
  file: string
  find: string
  replace: string
  /** The test file that must turn red, and words of a test in it; none where the push itself already refuses. */
  test: string
  red: string
  needsBuild?: boolean
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are pieces of source text
export const mutants: readonly Mutant[] = [
  {
    name: 'the policy',
    file: 'tenancy/src/guard/isolate.ts',
    find: 'using (${using.text})',
    replace: 'using (true)',
    test: 'tests/isolation/driver.test.ts',
    red: 'policy-exact',
  },
  {
    name: 'FORCE',
    file: 'tenancy/src/guard/isolate.ts',
    find: 'enable row level security, force row level security',
    replace: 'enable row level security',
    test: 'tests/isolation/protections.test.ts',
    red: 'rls-forced',
  },
  {
    name: 'the restriction of grants',
    file: 'tenancy/src/guard/guard.ts',
    find: 'grant select, insert, delete on table ${name} to ${app}',
    replace: 'grant select, insert, delete, truncate on table ${name} to ${app}',
    test: 'tests/isolation/driver.test.ts',
    red: 'rights-exact',
  },
  {
    name: 'the scope statement',
    file: 'tenancy/src/driver/exchange.ts',
    find: 'if (step.scope) messages.push(...this.#open(step.scope))',
    replace: 'if (step.scope) continue',
    test: 'tests/isolation/driver.test.ts',
    red: 'acme reads its image, and globex reads nothing by the same id',
  },
  {
    name: 'the end of a stream with its scope',
    file: 'tenancy/src/driver/reading.ts',
    find: 'onScopeEnd(this.#scope, () => this.#leave()?.destroy())',
    replace: 'onScopeEnd(this.#scope, () => {})',
    test: 'tests/isolation/stream.test.ts',
    red: 'that is held past its scope is ended with it',
  },
  {
    name: 'the look at the scope before each row',
    file: 'tenancy/src/driver/stream.ts',
    find: '        reading.check()\n',
    replace: '',
    test: 'tests/isolation/stream.test.ts',
    red: 'that is held past its scope is ended with it',
  },
  {
    name: 'the share of one organization',
    file: 'tenancy/src/driver/turns.ts',
    find: 'if (held >= this.limit)',
    replace: 'if (held >= 1_000)',
    test: 'tests/isolation/cancelling.test.ts',
    red: 'are shared: one organization holds half of them',
  },
  {
    name: 'the end of a connection whose cancel request came to nothing',
    file: 'tenancy/src/driver/cancellable.ts',
    find: '      destroy(client)\n      return false',
    replace: '      return true',
    test: 'tests/isolation/cancelling.test.ts',
    red: 'a cancel request that comes to nothing ends the connection',
  },
  {
    name: 'the end of a transaction',
    file: 'tenancy/src/driver/transaction-client.ts',
    find: '    this.#requireNotEnded()\n    if (this.#state ===',
    replace: '    if (this.#state ===',
    test: 'tests/isolation/transactions.test.ts',
    red: 'that outlived its transaction is refused, and never runs',
  },
  {
    name: 'the revoked set_config',
    file: 'tenancy/src/guard/closed-functions.ts',
    find: "  'set_config',\n",
    replace: '',
    test: 'tests/isolation/driver.test.ts',
    red: 'injected SQL cannot call set_config',
  },
  {
    name: 'the blanking of spoofed context',
    file: 'src/start.ts',
    find: 'functionMiddleware: [blankContext, curtain]',
    replace: 'functionMiddleware: [curtain]',
    test: 'tests/built/seed-page.test.ts',
    red: 'what a client puts into the context reaches no function',
    needsBuild: true,
  },
  {
    name: 'the tenant link',
    file: 'src/server/gallery-fns.ts',
    find: "createServerFn({ method: 'GET' })\n  .middleware([tenant('gallery:read')])\n  .validator(z.object({ slug, cursor",
    replace: "createServerFn({ method: 'GET' })\n  .validator(z.object({ slug, cursor",
    test: 'tests/built/line.test.ts',
    red: 'a member reads, a stranger gets 404',
    needsBuild: true,
  },
  {
    name: 'the permission check',
    file: 'lib/identity.ts',
    find: 'if (missing.length > 0) throw',
    replace: 'if (missing.length > 9) throw',
    test: 'tests/access/access.test.ts',
    red: 'data-export-fns startDataExport, as everybody',
    needsBuild: true,
  },
  {
    name: 'the membership check of routes',
    file: 'src/server/access-request.ts',
    find: 'requireMembership(request, context.user, slugIn(pathname))',
    replace:
      "requireMembership(request, context.user, slugIn(pathname)).catch(() => ({ organization: { id: 'x', name: '', slug: '', logo: null }, role: 'owner' as const }))",
    test: 'tests/access/access.test.ts',
    red: 'PUT /api/organizations/$slug/logo, as everybody',
    needsBuild: true,
  },
  {
    name: 'the check where a call comes from',
    file: 'src/start.ts',
    find: 'requestMiddleware: [callStatus, gate, csrf]',
    replace: 'requestMiddleware: [callStatus, gate]',
    test: 'tests/access/access.test.ts',
    red: 'a function answers one method, and only our own pages',
    needsBuild: true,
  },
]
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are pieces of source text
