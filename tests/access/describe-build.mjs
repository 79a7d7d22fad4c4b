// Prints everything that a build answers to, as JSON: `node tests/access/describe-build.mjs <project>`.
// It loads the chunks that the server loads and asks them; nothing is read from the source and no list is kept by hand.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const output = join(process.argv[2] ?? '.', '.output/server')
const nowhere = 'postgres://nobody:nothing@127.0.0.1:1/nowhere'
Object.assign(process.env, {
  NODE_ENV: 'production',
  BETTER_AUTH_SECRET: 'read by nobody, and long enough to be accepted',
  APP_DATABASE_URL: nowhere,
  AUTH_DATABASE_URL: nowhere,
  LOG_LEVEL: 'silent',
})

const entries = await readdir(output, { recursive: true, withFileTypes: true })
const chunks = entries
  .filter((entry) => entry.isFile() && entry.name.endsWith('.mjs'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !/[\\/](node_modules|_libs)[\\/]/.test(file) && file !== join(output, 'index.mjs'))
const texts = new Map(await Promise.all(chunks.map(async (file) => [file, await readFile(file, 'utf8')])))
const load = (file) => import(pathToFileURL(file).href)

/** The table by which the server finds a function: id → export → chunk. */
function registry() {
  const row = /"([^"]+)": \{\s*functionName: "([^"]+)",\s*importer: \(\) => import\("([^"]+)"\)/g
  return [...texts].flatMap(([file, text]) =>
    [...text.matchAll(row)].map(([, id, name, from]) => ({ id, name, file: join(file, '..', from) })),
  )
}

/** The ids of the functions that the chunks make, whoever lists them. */
const made = () => {
  const call = /createServerRpc\(\{\s*id: "([^"]+)"/g
  return [...texts.values()].flatMap((text) => [...text.matchAll(call)].map(([, id]) => id))
}

/** What the middleware promises, and what each of its own middleware promises, in the order they run. */
const promises = (middleware) =>
  middleware.flatMap((each) => [
    ...promises(each.options.middleware ?? []),
    ...(each.access ? [each.access] : []),
  ])

const chain = (middleware) => ({
  first: middleware[0]?.access ?? null,
  links: middleware.filter((each) => each.access).length,
  runs: promises(middleware).map(({ link }) => link),
  confirms: middleware.some((each) => each.confirms === true),
})

/**
 * The chain that the built function would run. It is handed over on the way to being run: the framework appends it to the
 * global middleware of the request, and those are ours here.
 */
async function chainOf(action) {
  let found
  const functionMiddleware = {
    concat(middleware) {
      found = middleware
      throw new Error('read, not run')
    },
  }
  const requests = globalThis[Symbol.for('tanstack-start:start-storage-context')]
  await requests.run({ startOptions: { functionMiddleware } }, () => action({})).catch(() => {})
  if (!found)
    throw new Error('The framework runs functions in another way; teach tests/access/describe-build.mjs.')
  // The last one is the function itself.
  return chain(found.slice(0, -1))
}

async function functions() {
  const listed = registry()
  const same = (a, b) => JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort())
  if (
    listed.length === 0 ||
    !same(
      listed.map(({ id }) => id),
      made(),
    )
  )
    throw new Error(
      'The registry of server functions is not where it was; teach tests/access/describe-build.mjs.',
    )
  return Promise.all(
    listed.map(async ({ id, name, file }) => {
      const action = (await load(file))[name]
      const { filename, name: word } = action.serverFnMeta
      return { id, file: filename, name: word, method: action.method, ...(await chainOf(action)) }
    }),
  )
}

/** The first exported value that looks like the one that is searched. */
async function exported(marker, looksRight) {
  for (const [file, text] of texts) {
    if (!text.includes(marker)) continue
    for (const value of Object.values(await load(file))) {
      if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) continue
      if (looksRight(value)) return value
    }
  }
  throw new Error(`Nothing in the build exports ${marker}; teach tests/access/describe-build.mjs.`)
}

/** An address that shows something. A layout without a path of its own (`_app`) shows nothing by itself. */
const isPage = (id, { component, loader, beforeLoad }, children) =>
  Boolean(component || loader || beforeLoad) && !(children && /(^__root__|\/_[^/]*)$/.test(id))

async function routes() {
  const { getRouter } = await exported('getRouter', (value) => typeof value.getRouter === 'function')
  const router = await getRouter()
  const found = Object.values(router.routesById).map(({ id, fullPath, options, children }) => {
    const { handlers = {}, middleware = [] } = options.server ?? {}
    const methods = typeof handlers === 'function' ? handlers({ createHandlers: (each) => each }) : handlers
    return {
      path: fullPath,
      isPage: isPage(id, options, children),
      answers: Object.entries(methods).map(([method, handler]) => ({
        method,
        ...chain([...middleware, ...(handler.middleware ?? [])]),
      })),
    }
  })
  return {
    routes: found.flatMap(({ path, answers }) => answers.map((answer) => ({ path, ...answer }))),
    // A layout and its index have one address.
    pages: [
      ...new Set(found.filter(({ isPage }) => isPage).map(({ path }) => path.replace(/(.)\/$/, '$1'))),
    ].sort(),
  }
}

/** Better Auth's endpoints, the plugins' too; those without a path answer the server only. */
async function auth() {
  const { api } = await exported('betterAuth', (value) => '$context' in value && 'api' in value)
  return Object.values(api)
    .filter(({ path }) => path)
    .flatMap(({ path, options }) => [options.method].flat().map((method) => ({ method, path })))
}

const described = { functions: await functions(), ...(await routes()), auth: await auth() }
process.stdout.write(JSON.stringify(described), () => process.exit(0))
