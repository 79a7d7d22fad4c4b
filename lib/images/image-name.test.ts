import { expect, it } from 'vitest'
import { imageName, imageNameOfFile } from './image-name'

it.each([
  ['C:\\Users\\me\\harbour.JPG', 'harbour'],
  ['../../etc/passwd', 'passwd'],
  ['photo.tar.gz', 'photo.tar.gz'],
  ['.png', ''],
  ['  two \n lines\t.webp', 'two lines'],
  ['evil\u202egpj.exe', 'evilgpj.exe'],
  ['nul\0byte\ud800.gif', 'nulbyte'],
  ['cafe\u0301.avif', 'caf\u00e9'],
  ['👩‍👩‍👧.png', '👩‍👩‍👧'],
])('%j becomes %j', (file, name) => {
  expect(imageNameOfFile(file)).toBe(name)
})

it('cuts at 200 characters and never through one', () => {
  expect([...imageName('🌄'.repeat(300))]).toHaveLength(200)
})
