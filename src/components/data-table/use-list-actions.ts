import { type InfiniteData, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useFormMessages } from '@/i18n/form'
import { useSentence } from '@/i18n/sentence'

interface Deletion {
  /** What they are called in a sentence. */
  name: string
  act: (ids: string[]) => Promise<{ undo: string[] }>
  restore: (undo: string) => Promise<unknown>
}

interface Alteration {
  /** What so many are called in a sentence. */
  nameOf: (count: number) => string
  act: (ids: string[]) => Promise<{ ids: string[]; undo: string[] }>
  revert: (undo: string) => Promise<unknown>
}

type Pages = InfiniteData<{ rows: { id: string }[] }>

/** The server takes a thousand at once. */
const mostAtOnce = 1000

async function inBatches(ids: readonly string[], act: (some: string[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < ids.length; from += mostAtOnce) await act(ids.slice(from, from + mostAtOnce))
}

/** What is done to the rows of a list, and said of it. `key` begins the keys of everything that is read of them. */
export function useListActions(key: QueryKey) {
  const t = useFormMessages()
  const sentence = useSentence()
  const client = useQueryClient()
  const refresh = () => client.invalidateQueries({ queryKey: key })

  async function saved(name: string): Promise<void> {
    toast.success(t.form.saved(name))
    await refresh()
  }

  /** They are off the screen at once, and back when the server refuses, or when Undo is pressed. */
  async function remove(ids: readonly string[], { name, act, restore }: Deletion): Promise<void> {
    const isShown = ({ id }: { id: string }) => !ids.includes(id)
    // An answer on its way would bring them back.
    await client.cancelQueries({
      queryKey: [...key, 'list'],
      predicate: ({ state }) => state.data !== undefined,
    })
    client.setQueriesData<Pages>(
      { queryKey: [...key, 'list'] },
      (data) =>
        data && { ...data, pages: data.pages.map((page) => ({ ...page, rows: page.rows.filter(isShown) })) },
    )
    const undo: string[] = []
    const onUndo = () => void putBack(name, undo, restore)
    try {
      await inBatches(ids, async (some) => undo.push(...(await act(some)).undo))
      toast.undo(t.ui.deletion.done(name), onUndo)
    } catch (error) {
      // Some of many may be gone already.
      const action = undo.length > 0 ? { action: { onClick: onUndo } } : {}
      toast.error(t.ui.deletion.failed(name), { description: sentence(error), ...action })
    }
    await refresh()
  }

  async function putBack(name: string, undo: string[], restore: Deletion['restore']): Promise<void> {
    const { restored, restoreFailed } = t.ui.deletion
    await backwards(undo, restore, [restored(name), restoreFailed(name)])
  }

  /** All get the same. A form shows what the server refuses, and Undo gives back what was changed until then. */
  async function change(ids: readonly string[], { nameOf, act, revert }: Alteration): Promise<void> {
    const undo: string[] = []
    let count = 0
    try {
      await inBatches(ids, async (some) => {
        const answer = await act(some)
        undo.push(...answer.undo)
        count += answer.ids.length
      })
    } finally {
      const name = nameOf(count)
      const said = [t.form.reverted(name), t.form.revertFailed(name)] as const
      if (count > 0) toast.undo(t.form.saved(name), () => void backwards(undo, revert, said))
      await refresh()
    }
  }

  async function backwards(
    undo: readonly string[],
    act: (undo: string) => Promise<unknown>,
    [done, failed]: readonly [string, string],
  ): Promise<void> {
    try {
      for (const part of undo) await act(part)
      toast.success(done)
    } catch (error) {
      toast.error(failed, { description: sentence(error) })
    }
    await refresh()
  }

  return { saved, change, remove }
}
