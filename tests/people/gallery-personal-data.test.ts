import { within } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '../../db'
import { authDb } from '../../db/auth-db'
import { galleryImage, member, user } from '../../db/schema'
import { personalData } from '../../lib/account/data/write'
import { confirmed, startOver } from '../harness/auth-caller'
import { makeOwner } from '../harness/organizations'
import { picture } from '../harness/world'

test('the file about somebody names the images that they have uploaded, and none of anybody else', async () => {
  await startOver()
  await confirmed('ada@x.test')
  const [found] = await authDb.select().from(user).where(eq(user.email, 'ada@x.test'))
  if (!found) throw new Error('she is not there')
  const [acme, globex] = [await makeOwner('acme'), await makeOwner('globex')]
  await authDb.insert(member).values({ organizationId: acme.organizationId, userId: found.id, role: 'admin' })
  await within(acme.organizationId, () =>
    db.insert(galleryImage).values([
      { ...picture('hers'), uploadedBy: found.id },
      { ...picture('of another'), uploadedBy: acme.userId },
    ]),
  )
  await within(globex.organizationId, () =>
    db.insert(galleryImage).values({ ...picture('of globex'), uploadedBy: globex.userId }),
  )

  let text = ''
  for await (const piece of personalData(found)) text += piece
  expect(JSON.parse(text)).toMatchObject({ imagesUploaded: [{ organization: 'acme', name: 'hers' }] })
  for (const foreign of ['of another', 'of globex']) expect(text).not.toContain(foreign)
})
