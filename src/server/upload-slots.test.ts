import { expect, test } from 'vitest'
import { withUploadSlot } from './upload-slots'

const busy = { code: 'limit', reason: 'uploadsBusy' }

/** Uploads that go on until they are told to end. */
function openUploads() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const running: Promise<void>[] = []
  const begin = (organization: string, person: string) =>
    void running.push(withUploadSlot({ organization, person }, () => ended))
  const finish = async () => {
    end()
    await Promise.all(running)
  }
  return { begin, finish }
}

test('somebody with many organizations keeps nobody else from uploading', async () => {
  const { begin, finish } = openUploads()
  for (let n = 0; n < 6; n++) begin(`mallory ${n}`, 'mallory')
  await expect(
    withUploadSlot({ organization: 'mallory 7', person: 'mallory' }, async () => 'more'),
  ).rejects.toMatchObject(busy)
  expect(await withUploadSlot({ organization: 'acme', person: 'alice' }, async () => 'stored')).toBe('stored')
  await finish()
  expect(await withUploadSlot({ person: 'mallory' }, async () => 'again')).toBe('again')
})

test('the people of one organization leave room for those of another', async () => {
  const { begin, finish } = openUploads()
  for (let n = 0; n < 8; n++) begin('acme', `person ${n}`)
  await expect(
    withUploadSlot({ organization: 'acme', person: 'ninth' }, async () => 'more'),
  ).rejects.toMatchObject(busy)
  expect(await withUploadSlot({ organization: 'globex', person: 'ninth' }, async () => 'stored')).toBe(
    'stored',
  )
  await finish()
})
