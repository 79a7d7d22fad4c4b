import { z } from 'zod'
import { picture } from '../picture'
import type { Place } from '../place'
import type { FunctionSample, PageSample, RouteSample } from '../samples'
import type { World } from '../world'

const addImage = (place: Place): Promise<string> =>
  place.row('gallery_image', { name: 'Sample', content_type: 'image/png', bytes: 10, width: 4, height: 3 })

/** Three, whose names no page has by itself. */
export const addPictures = (world: World, { id, slug }: { id: string; slug: string }): Promise<unknown> =>
  world.query(
    `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
     select $1, gen_random_uuid(), 'Picture ' || n || ' of ' || $2, 'image/png', 10, 4, 3 from generate_series(1, 3) n`,
    [id, slug],
  )

/** The signed address of a file that is there. */
async function signedFile(place: Place): Promise<string> {
  const uploaded = await place.put('gallery?name=file.png')
  const { id } = z.object({ id: z.string() }).parse(await uploaded.json())
  return (await place.get(`files/${id}/thumbnail`)).headers.get('location') ?? ''
}

export const functions: Record<string, Record<string, FunctionSample>> = {
  'src/server/gallery-fns.ts': {
    listImages: { needs: 'tenant(gallery:read)', data: async (place) => ({ cursor: await addImage(place) }) },
    galleryTotals: { needs: 'tenant(gallery:read)' },
    galleryActivity: { needs: 'tenant(gallery:read)' },
    renameImage: {
      needs: 'tenant(gallery:update)',
      data: async (place) => ({ id: await addImage(place), name: 'Renamed' }),
    },
    deleteImages: {
      needs: 'tenant(gallery:delete)',
      data: async (place) => ({ ids: [await addImage(place), await addImage(place)] }),
    },
    restoreImages: {
      needs: 'tenant(gallery:delete)',
      data: async (place) => ({ ids: [await addImage(place)] }),
    },
  },
}

export const routes: Record<string, RouteSample> = {
  'GET /files/$': { needs: 'anyone', address: signedFile },
  'HEAD /files/$': { needs: 'anyone', address: signedFile, status: 404 },
  'PUT /api/organizations/$slug/gallery': {
    needs: 'tenant(gallery:create)',
    search: '?name=sample.png',
    body: () => picture,
    status: 201,
  },
  'GET /api/organizations/$slug/files/$id/$variant': {
    needs: 'tenant(gallery:read)',
    params: async (place) => ({ id: await addImage(place), variant: 'thumbnail' }),
    status: 302,
  },
}

export const pages: Record<string, PageSample> = {
  '/organizations/$slug/gallery': { needs: 'tenant(gallery:read)' },
}
