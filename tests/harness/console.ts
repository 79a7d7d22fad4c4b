import { afterEach, beforeEach, expect, vi } from 'vitest'

// What the code complains about is a failure, even where every expectation holds.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([])
  vi.mocked(console.error).mockRestore()
})
