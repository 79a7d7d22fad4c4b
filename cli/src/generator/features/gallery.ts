import type { Feature } from './feature'

const samples = 'tests/access/samples.ts'
const property = (file: string, of: string, key: string) =>
  ({ file, kind: 'property', of, key, text: '' }) as const
const statement = (file: string, from: string) => ({ file, kind: 'statement', from, text: '' }) as const

/** The gallery of images. What logos need of images and of storage stays. */
export const gallery: Feature = {
  word: 'gallery',
  files: [
    'docs/recipes/read-across-organizations.md',
    'e2e/palette.spec.ts',
    'lib/images/image-name.test.ts',
    'lib/images/image-name.ts',
    'lib/seed/paint/',
    'lib/seed/pictures.ts',
    'src/routes/api/organizations/$slug/files/$id/$variant.ts',
    'src/routes/files/$.ts',
    'tests/access/in-copy.ts',
    'tests/load.test.ts',
    'tests/palette.test.ts',
    'tests/portability/command.test.ts',
  ],
  mentions: ['lib/storage/file-key.ts', 'src/components/landing/how-it-works.tsx', 'src/i18n/en/landing.ts'],
  tables: [{ name: 'gallery_image', exported: 'galleryImage', file: 'db/schema/gallery-image.ts' }],
  edits: [
    statement('db/schema.ts', './schema/gallery-image'),
    ...[
      'lib/gallery.ts: addImage',
      'lib/seed/gallery.ts: seedGallery',
      'lib/seed/load/gallery.ts: addImages',
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
    property('db/tenancy.ts', 'tenancy.audit.tables', 'gallery_image'),
    property('src/i18n/en/audit.ts', 'audit.kinds', 'gallery-image'),
    ...[
      'gallery-image.insert',
      'gallery-image.update',
      'gallery-image.update.name',
      'gallery-image.update.deleted_at',
      'gallery-image.update.deleted_at=',
      'gallery-image.delete',
    ].map((act) => property('src/i18n/en/audit.ts', 'audit.acts', act)),
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
    property('src/i18n/dashboard.ts', 'all', 'galleryDashboard'),
    statement('src/i18n/dashboard.ts', './en/gallery-dashboard'),
    property('src/i18n/palette.ts', 'all', 'galleryDashboard'),
    statement('src/i18n/palette.ts', './en/gallery-dashboard'),
    property('src/i18n/en/errors.ts', 'errors', 'galleryFull'),
    {
      file: 'src/components/dashboard/features.ts',
      kind: 'element',
      of: 'dashboardFeatures',
      text: 'galleryOnDashboard',
    },
    statement('src/components/dashboard/features.ts', '@/components/gallery/on-dashboard'),
    {
      file: 'src/components/palette/features.ts',
      kind: 'element',
      of: 'paletteFeatures',
      text: 'galleryInPalette',
    },
    statement('src/components/palette/features.ts', '@/components/gallery/in-palette'),
    { file: 'src/server/palette-search.ts', kind: 'element', of: 'sources', text: 'imageSource' },
    statement('src/server/palette-search.ts', './gallery-source'),
    { file: 'lib/seed/load/features.ts', kind: 'element', of: 'fillings', text: 'images' },
    statement('lib/seed/load/features.ts', './gallery'),
    { file: 'tests/access/rows.ts', kind: 'element', of: 'rows', text: 'addPictures' },
    statement('tests/access/rows.ts', './samples/gallery'),
    property(samples, 'functions', '...gallery.functions'),
    property(samples, 'routes', '...gallery.routes'),
    property(samples, 'pages', '...gallery.pages'),
    statement(samples, './samples/gallery'),
    { file: 'AGENTS.md', kind: 'line', begins: '  Held by `e2e/switching.spec.ts`' },
    { file: 'README.md', kind: 'line', begins: '| gallery:' },
    { file: 'README.md', kind: 'line', begins: '![The gallery' },
    ...[
      'gallery-fns',
      'GET /api/organizations/$slug/files/',
      'GET /files/',
      'HEAD /files/',
      'PUT /api/organizations/$slug/gallery`',
      '/organizations/$slug/gallery`',
    ].map((name) => ({ file: 'docs/access-matrix.md', kind: 'line', begins: `| \`${name}` }) as const),
  ],
}
