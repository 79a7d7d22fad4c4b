import { within } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import { db } from '../../../db'
import { recountGallery } from '../../gallery-activity'
import type { Filled, Filling } from './filling'
import { pseudoUuid } from './pseudo-uuid'

/** Rows of one statement: long enough to be quick, and a fraction of the 30 seconds after which the login's time is over. */
const chunk = 20_000

/**
 * Rows of images without files, over the last two years up to twelve days ago: what a gallery reads, counts and pages
 * through. They are inserted as a member's would be, in the scope of their organization: policies and keys hold for each.
 */
async function addImages({ organizationId, members, rows: images, onRows, signal }: Filled): Promise<void> {
  const uploaders = `{${members.map((id) => `"${id}"`).join(',')}}`
  for (let done = 0; done < images && !signal.aborted; done += chunk) {
    const last = Math.min(done + chunk, images)
    await within(organizationId, () =>
      db.execute(sql`
        insert into gallery_image (id, name, content_type, bytes, width, height, uploaded_by, created_at)
        select ${pseudoUuid(sql`at`, sql`hash`)}, subject[1 + dice % 12] || ' ' || n,
               case when dice % 10 < 7 then 'image/jpeg' when dice % 10 < 9 then 'image/webp' else 'image/png' end,
               40000 + (power(dice / 16777216.0, 3) * 6000000)::bigint,
               (array[1200, 1600, 2048, 3024, 4032])[1 + dice % 5], (array[1200, 900, 1365, 4032, 3024])[1 + dice % 5],
               uploader[1 + dice % cardinality(uploader)], at
          from generate_series(${done + 1}::int, ${last}::int) n,
               lateral (select now() - interval '12 days' - (${images}::int - n) * (interval '718 days' / ${images}::int) as at,
                               md5(${organizationId}::text || n) as hash) made,
               lateral (select ('x' || substr(hash, 9, 6))::bit(24)::int as dice) rolled,
               (select ${uploaders}::text[] as uploader, ${subjects}::text[] as subject) given`),
    )
    onRows(last - done)
  }
  await within(organizationId, recountGallery)
}

const subjects = '{Harbour,Workshop,Team,Packaging,Poster,Shelf,Sample,Meadow,Street,Kitchen,Bridge,Sketch}'

export const images: Filling = { what: 'images', table: 'gallery_image', fill: addImages }
