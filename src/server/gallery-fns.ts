import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import * as activity from '@/lib/gallery-activity'
import { imageName, imageNameLength } from '@/lib/images/image-name'
import { tenant } from './access'
import * as gallery from './gallery-images'

const slug = z.string()
const ids = z.array(z.uuid()).min(1).max(1000)
const limit = z
  .number()
  .default(48)
  .transform((wanted) => Math.min(60, Math.max(1, Math.trunc(wanted))))
const name = z.string().transform(imageName).pipe(z.string().min(1).max(imageNameLength))

export const listImages = createServerFn({ method: 'GET' })
  .middleware([tenant('gallery:read')])
  .validator(z.object({ slug, cursor: z.uuid().optional(), limit }))
  .handler(({ data }) => gallery.listImages(data))

export const galleryTotals = createServerFn({ method: 'GET' })
  .middleware([tenant('gallery:read')])
  .validator(z.object({ slug }))
  .handler(() => activity.galleryTotals())

export const galleryActivity = createServerFn({ method: 'GET' })
  .middleware([tenant('gallery:read')])
  .validator(z.object({ slug }))
  .handler(() => activity.galleryActivity())

export const renameImage = createServerFn({ method: 'POST' })
  .middleware([tenant('gallery:update')])
  .validator(z.object({ slug, id: z.uuid(), name }))
  .handler(({ data }) => gallery.renameImage(data))

export const deleteImages = createServerFn({ method: 'POST' })
  .middleware([tenant('gallery:delete')])
  .validator(z.object({ slug, ids }))
  .handler(({ data }) => gallery.deleteImages(data.ids))

export const restoreImages = createServerFn({ method: 'POST' })
  .middleware([tenant('gallery:delete')])
  .validator(z.object({ slug, ids }))
  .handler(({ data }) => gallery.restoreImages(data.ids))
