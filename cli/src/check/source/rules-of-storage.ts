import { conventions } from './conventions'
import { comesFrom, referencesIn } from './references'
import { type Found, orReason, type SourceRule } from './source-rule'
import { textOf } from './tree'

/** Packages that store files under keys. */
const storing =
  /^(flydrive($|\/)|@aws-sdk\/(client-s3|lib-storage|s3-)|@supabase\/(storage-js|supabase-js)|@google-cloud\/storage|@azure\/storage-blob|@vercel\/blob|minio|unstorage($|\/))/

/** Functions of Node that write to the disk. */
const writing = [
  'writeFile',
  'writeFileSync',
  'appendFile',
  'appendFileSync',
  'createWriteStream',
  'open',
  'openSync',
  'copyFile',
  'copyFileSync',
  'rename',
  'renameSync',
  'cp',
  'cpSync',
]

/** The rules about stored files. */
export const storageRules: readonly SourceRule[] = [
  {
    rule: 'storage-key',
    folders: ['lib', 'src'],
    except: [conventions.fileKey],
    find: (project, file) => {
      const message =
        'It stores files in line <line>, and nothing says that their keys begin with the organization.'
      const fix = `storage.put({ kind, fileId, variant }, …) of lib/storage.ts, ${orReason}`
      const found: Found[] = file.loads
        .filter(({ from }) => storing.test(from))
        .map((load) => ({ node: load, object: file.path, message, fix }))
      for (const { node, origins } of referencesIn(project, file)) {
        const writes = origins.some(
          ({ module, path }) =>
            /^(node:)?fs(\/promises)?$/.test(module) && path.some((name) => writing.includes(name)),
        )
        if (writes)
          found.push({
            node,
            object: file.path,
            message: 'It writes to the disk in line <line>, and nothing says whose the file is.',
            fix,
          })
        if (comesFrom(origins, conventions.fileKey, 'fileKey') && !file.path.startsWith('lib/storage/')) {
          found.push({ node, message: 'It takes a storage key into its own hands in line <line>.', fix })
        }
      }
      for (const node of file.nodes) {
        if (
          (node.type === 'TemplateLiteral' || node.type === 'BinaryExpression') &&
          /^org\/.*…/.test(textOf(node) ?? '')
        ) {
          found.push({
            node,
            message: 'It puts a storage key together by hand in line <line>.',
            fix: 'fileKey({ kind, fileId, variant }) of lib/storage/file-key.ts',
          })
        }
      }
      return found
    },
  },
]
