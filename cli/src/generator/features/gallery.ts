import type { Feature } from './feature'

const samples = 'tests/access/samples.ts'
const property = (file: string, of: string, key: string) =>
  ({ file, kind: 'property', of, key, text: '' }) as const
const statement = (file: string, from: string) => ({ file, kind: 'statement', from, text: '' }) as const

/** The gallery of images. What logos need of images and of storage stays. */
export const gallery: Feature = {
  word: 'gallery',
  files: [
    'bench/built.mjs',
    'bench/delay-proxy.mjs',
    'bench/delay.ts',
    'bench/measure.ts',
    'bench/membership.ts',
    'bench/overhead.ts',
    'bench/soak.ts',
    'bench/soak/ledger.ts',
    'bench/soak/run.ts',
    'bench/soak/server.ts',
    'bench/soak/work.ts',
    'bench/ways.ts',
    'bench/world.ts',
    'docs/recipes/read-across-organizations.md',
    'lib/images/image-name.test.ts',
    'lib/images/image-name.ts',
    'lib/seed/load/images.ts',
    'lib/seed/load/sizes.ts',
    'lib/seed/paint/abstract.ts',
    'lib/seed/paint/city.ts',
    'lib/seed/paint/mountains.ts',
    'lib/seed/paint/random.ts',
    'lib/seed/paint/sea.ts',
    'lib/seed/paint/svg.ts',
    'lib/seed/pictures.ts',
    'src/components/dashboard/recent-images.tsx',
    'src/routes/api/organizations/$slug/files/$id/$variant.ts',
    'src/routes/files/$.ts',
    'tests/bench.test.ts',
    'tests/built/seed-page.test.ts',
    'tests/compat/servers/command.ts',
    'tests/compat/servers/managed.ts',
    'tests/compat/servers/project-logins.ts',
    'tests/harness/counting-proxy.ts',
    'tests/harness/plan.ts',
    'tests/harness/world-rows.ts',
    'tests/isolation/plain.ts',
    'tests/people/notification.ts',
    'tests/portability/archives.ts',
    'tests/prove/shapes.ts',
    'tests/studio/opened.ts',
  ],
  tables: [{ name: 'gallery_image', exported: 'galleryImage' }],
  edits: [
    statement('db/schema.ts', './schema/gallery-image'),
    ...[
      'lib/gallery.ts: addImage',
      'lib/seed/gallery.ts: seedGallery',
      'lib/seed/load/images.ts: addImages',
      'src/routes/files/$.ts: Route',
    ].map(
      (object) =>
        ({
          file: 'db/tenancy.ts',
          kind: 'element',
          of: 'tenancy.accepted',
          text: '',
          has: `object: '${object}'`,
        }) as const,
    ),
    property('lib/permissions.ts', 'permissions', 'gallery'),
    {
      file: 'lib/seed/features.ts',
      kind: 'element',
      of: 'features',
      text: '({ organizationId, userId }) => seedGallery(organizationId, userId)',
    },
    statement('lib/seed/features.ts', './gallery'),
    { file: 'lib/jobs/all.ts', kind: 'element', of: 'jobs', text: 'purgeImages' },
    statement('lib/jobs/all.ts', '../gallery-purge'),
    property('src/server/query-keys.ts', 'keys', 'gallery'),
    {
      file: 'src/components/app/navigation.ts',
      kind: 'element',
      of: 'navigation',
      text: "{ to: '/organizations/$slug/gallery', label: 'gallery', icon: Images, permission: 'gallery:read', key: 'g' }",
    },
    statement('src/components/app/navigation.ts', 'lucide-react/icons/images'),
    property('src/i18n/en/app.ts', 'app.nav', 'gallery'),
    property('src/i18n/en/index.ts', 'en', 'gallery'),
    statement('src/i18n/en/index.ts', './gallery'),
    property('src/i18n/en/errors.ts', 'errors', 'galleryFull'),
    ...[
      'images',
      'storage',
      'recent',
      'allImages',
      'noImages',
      'noImagesHelp',
      'upload',
      'start.images',
      'start.imagesHelp',
    ].map((name) => {
      const [first = '', second] = name.split('.')
      return property(
        'src/i18n/en/dashboard.ts',
        second ? `dashboard.${first}` : 'dashboard',
        second ?? first,
      )
    }),
    property(samples, 'functions', 'src/server/gallery-fns.ts'),
    property(samples, 'routes', 'GET /files/$'),
    property(samples, 'routes', 'HEAD /files/$'),
    property(samples, 'routes', 'PUT /api/organizations/$slug/gallery'),
    property(samples, 'routes', 'GET /api/organizations/$slug/files/$id/$variant'),
    property(samples, 'pages', '/organizations/$slug/gallery'),
  ],
  replaced: [
    {
      file: 'lib/seed/load/index.ts',
      texts: [
        [
          `import { seedGallery } from '../gallery'
import { addImages, type Gallery } from './images'
`,
          ``,
        ],
        [
          `import { shares } from './sizes'
`,
          ``,
        ],
        [
          `  let done = 0
  const onRows = (count: number) => {
    done += count
    onProgress({ what: 'images', rows: done })
  }
  // One list for all workers, which nobody holds in memory as a whole.
  const galleries = galleriesOf(from.organizations, organizations, rows)
  const work = async () => {
    for await (const gallery of galleries) {
      if (signal.aborted) return
      await addImages(gallery, { onRows, signal })
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
`,
          ``,
        ],
        [
          `  onProgress({ what: 'images', rows: 0 })
`,
          ``,
        ],
        [`, 'gallery_image']`, `]`],
        [`rows: done, tables`, `rows: 0, tables`],
        [
          `export async function load({ organizations, rows, onProgress, signal }`,
          `export async function load({ organizations, onProgress }`,
        ],
        [
          `  await seedGallery(found.organizationId, found.userId)
`,
          ``,
        ],
        [`import { eq, inArray, sql }`, `import { eq, inArray }`],
        [
          `/** As many statements at a time as a small server has cores. */
const workers = 4

`,
          ``,
        ],
        [
          `
/** Organizations whose ids and members are in memory at a time. */
const page = 500

async function* galleriesOf(from: number, count: number, rows: number): AsyncGenerator<Gallery> {
  const sizes = shares(rows, count)
  for (let done = 0; done < count; done += page) {
    const slugs = Array.from(
      { length: Math.min(page, count - done) },
      (_, place) => \`load-\${from + done + place + 1}\`,
    )
    const found = await authDb
      .select({
        slug: organization.slug,
        organizationId: organization.id,
        members: sql<
          string[]
        >\`array(select user_id from member where member.organization_id = organization.id limit 50)\`,
      })
      .from(organization)
      .where(inArray(organization.slug, slugs))
    const bySlug = new Map(found.map((each) => [each.slug, each]))
    for (const slug of slugs) {
      const images = sizes.next().value ?? 0
      const gallery = bySlug.get(slug)
      if (gallery && images > 0) yield { ...gallery, images }
    }
  }
}
`,
          ``,
        ],
      ],
    },
    {
      file: 'package.json',
      texts: [
        ['    "bench": "node bench/built.mjs overhead",\n', ''],
        ['    "soak": "tsx bench/soak.ts",\n', ''],
        ['    "@opentelemetry/context-async-hooks": "2.12.0",\n', ''],
        ['    "@opentelemetry/sdk-trace-base": "2.12.1",\n', ''],
      ],
    },
    {
      file: 'README.md',
      texts: [
        [', printed by `npm run bench`', ''],
        ['![The gallery of an organization](docs/gallery.webp)\n\n', ''],
        ['| gallery:create      |   ✓    |   ✓   |   ✓   |\n', ''],
        ['| gallery:delete      |        |   ✓   |   ✓   |\n', ''],
        ['| gallery:read        |   ✓    |   ✓   |   ✓   |\n', ''],
        ['| gallery:update      |   ✓    |   ✓   |   ✓   |\n', ''],
      ],
    },
    {
      file: 'src/server/organization-fns.ts',
      texts: [
        ["import { isNull, sql, sum } from 'drizzle-orm'\n", ''],
        ["import { db } from '@/db'\nimport { galleryImage } from '@/db/schema'\n", ''],
        ["tenant('dashboard:read', 'gallery:read')", "tenant('dashboard:read')"],
        [
          `    const [members, invitations, [stored]] = await Promise.all([
      countMembers(organization.id),
      allows(role, 'invitation:read') ? countOpenInvitations(organization.id) : undefined,
      db
        .select({ images: sql\`count(*)\`.mapWith(Number), bytes: sum(galleryImage.bytes).mapWith(Number) })
        .from(galleryImage)
        .where(isNull(galleryImage.deletedAt)),
    ])
    return { members, invitations, images: stored?.images ?? 0, bytes: stored?.bytes ?? 0 }`,
          `    const [members, invitations] = await Promise.all([
      countMembers(organization.id),
      allows(role, 'invitation:read') ? countOpenInvitations(organization.id) : undefined,
    ])
    return { members, invitations }`,
        ],
      ],
    },
    {
      file: 'src/server/organization-queries.ts',
      texts: [
        ["import { listImages } from './gallery-fns'\n", ''],
        [
          `
/** Part of the gallery's cache, so that what changes the gallery changes this too. */
export const recentImagesQuery = (slug: string) =>
  queryOptions({
    queryKey: [...keys.gallery(slug), 'recent'],
    queryFn: () => listImages({ data: { slug, limit: 6 } }),
  })
`,
          '',
        ],
      ],
    },
    {
      file: 'src/routes/_app/organizations/$slug/dashboard.tsx',
      texts: [
        ["import { RecentImages } from '@/components/dashboard/recent-images'\n", ''],
        ['organizationQuery, recentImagesQuery, summaryQuery', 'organizationQuery, summaryQuery'],
        ['      queryClient.ensureQueryData({ ...recentImagesQuery(slug), revalidateIfStale: true }),\n', ''],
        ['        <RecentImages slug={slug} />\n', ''],
      ],
    },
    {
      file: 'src/components/dashboard/stats.tsx',
      texts: [
        ['; images: number; bytes: number }', ' }'],
        ['const { number, bytes } = useFormats()', 'const { number } = useFormats()'],
        ["  const gallery = '/organizations/$slug/gallery'\n", ''],
        [
          '      <Stat label={t.dashboard.images} value={number(summary.images)} to={gallery} slug={slug} />\n',
          '',
        ],
        [
          '      <Stat label={t.dashboard.storage} value={bytes(summary.bytes)} to={gallery} slug={slug} />\n',
          '',
        ],
      ],
    },
    {
      file: 'src/components/dashboard/start-steps.ts',
      texts: [
        ["'create' | 'logo' | 'images' | 'invite'", "'create' | 'logo' | 'invite'"],
        ['  images: number\n', ''],
        ['invitations = 0, images }', 'invitations = 0 }'],
        [
          "    ...(allows(role, 'gallery:create') ? [{ name: 'images', done: images > 0 } as const] : []),\n",
          '',
        ],
      ],
    },
    {
      file: 'src/components/dashboard/start-steps.test.ts',
      texts: [
        ['invitations: 0, images: 0 }', 'invitations: 0 }'],
        ["['logo', 'images', 'invite']", "['logo', 'invite']"],
        ["logo: 'id', images: 1, invitations", "logo: 'id', invitations"],
        ["toEqual(['logo', 'images'])", "toEqual(['logo'])"],
        ["toEqual(['images', 'invite'])", "toEqual(['invite'])"],
        ["toEqual(['images'])", 'toEqual([])'],
      ],
    },
    {
      file: 'src/components/dashboard/get-started.tsx',
      texts: [
        [
          "  const to = name === 'images' ? '/organizations/$slug/gallery' : '/organizations/$slug/members'\n",
          '',
        ],
        ['<Link to={to} params', '<Link to="/organizations/$slug/members" params'],
      ],
    },
    {
      file: 'src/components/app/same-page.test.ts',
      texts: [
        [
          "  expect(samePage(['/', '/organizations/$slug/gallery'], 'member')).toBe('/organizations/$slug/gallery')\n",
          "  expect(samePage(['/', '/organizations/$slug/members'], 'admin')).toBe('/organizations/$slug/members')\n",
        ],
      ],
    },
    {
      file: samples,
      texts: [
        [
          "'/organizations/$slug/dashboard': { needs: 'tenant(dashboard:read, gallery:read)' }",
          "'/organizations/$slug/dashboard': { needs: 'tenant(dashboard:read)' }",
        ],
        [
          "getOrganizationSummary: { needs: 'tenant(dashboard:read, gallery:read)' }",
          "getOrganizationSummary: { needs: 'tenant(dashboard:read)' }",
        ],
      ],
    },
    {
      file: 'tests/access/place.ts',
      texts: [
        ["import { z } from 'zod'\n", ''],
        ['  image(): Promise<string>\n', ''],
        ['  /** The signed address of a file that is there. */\n  signedFile(): Promise<string>\n', ''],
        [
          `  async function image(): Promise<string> {
    const id = uuidv7()
    await world.query(
      \`insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
       values ($1, $2, 'Sample', 'image/png', 10, 4, 3)\`,
      [organizationId, id],
    )
    return id
  }

`,
          '',
        ],
        [
          `  async function signedFile(): Promise<string> {
    const { id } = z.object({ id: z.string() }).parse(await (await put('gallery?name=file.png')).json())
    const answer = await owner.visitor.fetch(\`/api/organizations/\${slug}/files/\${id}/thumbnail\`)
    return answer.headers.get('location') ?? ''
  }

`,
          '',
        ],
        ['member, image, row, invitation, signedFile, logo', 'member, row, invitation, logo'],
      ],
    },
    {
      file: 'tests/access/people.ts',
      texts: [
        [
          `    await world.query(
      \`insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
       select $1, gen_random_uuid(), 'Picture ' || n || ' of ' || $2, 'image/png', 10, 4, 3 from generate_series(1, 3) n\`,
      [id, slug],
    )
`,
          '',
        ],
      ],
    },
    {
      file: 'tests/access/pages.ts',
      texts: [
        [
          '       select unnest(array[i.id::text, i.name]) from gallery_image i where i.organization_id = o.id union\n',
          '',
        ],
      ],
    },
    {
      file: 'tests/harness/world.ts',
      texts: [
        ["import { db } from '../../db'\n", ''],
        ["export const roles = roleNames(inject('template'))\n\n", ''],
        ["import { inject } from 'vitest'\n", ''],
        [
          `/** A plain connection under the login of tenant queries, without the driver: what an attacker with SQL would have. */
export async function asApp<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: process.env.APP_DATABASE_URL })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

`,
          '',
        ],
        ["import { roleNames, within } from '@refactkit/tenancy'\n", ''],
        ['import { galleryImage, member,', 'import { member,'],
        [
          "export const picture = (name: string) => ({ name, contentType: 'image/png', bytes: 10, width: 4, height: 3 })\n\n",
          '',
        ],
        ['  imageId: string\n', ''],
        ['with an owner and one image, whose name is the canary `<slug> secret`.', 'with an owner.'],
        [
          `  const [image] = await within(made.id, () =>
    db
      .insert(galleryImage)
      .values({ ...picture(\`\${slug} secret\`), uploadedBy: owner.id })
      .returning(),
  )
  if (!image) throw new Error('the world could not be made')
`,
          '',
        ],
        [', ownerId: owner.id, imageId: image.id }', ', ownerId: owner.id }'],
      ],
    },
    {
      file: 'tests/harness/jobs.ts',
      texts: [
        [
          `
/** Something to wait for that a test opens itself. */
export function latch(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

/** Moves into the past what waits for its time: jobs, and the deletion of images. */
export const minutesPass = (minutes: number): Promise<unknown> =>
  admin(async (client) => {
    const ago = \`- make_interval(mins => \${minutes})\`
    await client.query(\`update gallery_image set deleted_at = deleted_at \${ago} where deleted_at is not null\`)
    await client.query(\`update jobs.job set run_at = run_at \${ago} where state = 'waiting'\`)
  })
`,
          '',
        ],
      ],
    },
    {
      file: 'lib/images/image-type.ts',
      texts: [
        [
          `/** \`image/jpeg\` → \`jpg\`: what a downloaded file is called at its end. */
export const extensionOf = (contentType: string): string =>
  contentType.replace('image/', '').replace('jpeg', 'jpg')

`,
          '',
        ],
      ],
    },
    {
      file: 'tests/built/bundle.test.ts',
      texts: [
        [
          "    expect(tableNames).toContain('gallery_image')\n",
          "    expect(tableNames).toContain('rate_limit')\n",
        ],
      ],
    },
    {
      file: 'tests/built/shell.test.ts',
      texts: [["'/api/organizations/acme/gallery', ", "'/api/organizations/acme/logo', "]],
    },
    {
      file: 'e2e/pages.spec.ts',
      texts: [
        ["        '/organizations/acme/gallery',\n", ''],
        [
          "['/organizations/acme/dashboard', '/organizations/acme/gallery']",
          "['/organizations/acme/dashboard', '/organizations/acme/members']",
        ],
      ],
    },
  ],
}
