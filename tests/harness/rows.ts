import { admin } from './world'

/** `count` rows without files, written in one statement; those of the second number were deleted that many minutes ago. */
export const addRows = (
  organizationId: string,
  count: number,
  deleted: { every: number; minutes: number } = { every: count + 1, minutes: 0 },
): Promise<unknown> =>
  admin((client) =>
    client.query(
      `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height, deleted_at)
       select $1, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'row ' || n, 'image/png', 10, 4, 3,
              case when n % $3 = 0 then now() - make_interval(mins => $4) end
         from generate_series(1, $2) n`,
      [organizationId, count, deleted.every, deleted.minutes],
    ),
  )
