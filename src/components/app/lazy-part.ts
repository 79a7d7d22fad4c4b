import { type ComponentType, createElement, lazy, useState } from 'react'
import { isAwake } from './is-awake'
import { type Load, lateCode } from './late-code'

/**
 * A part that is drawn with its page and awake after it. The server has it before it draws its first page: that one would
 * come in pieces otherwise, and move on screen. So has a browser that goes from page to page: it is fetched with the page.
 */
export function lazyPart<Props extends object>(load: Load<Props>) {
  const code = lateCode(load)
  const later = () =>
    lazy(async () => {
      try {
        return { default: await code.fetch() }
      } catch (error) {
        Later = later()
        throw error
      }
    })
  let Later = later()
  if (import.meta.env.SSR || isAwake()) void code.preload()
  return (props: Props) => createElement(Part<Props>, { choose: () => code.here() ?? Later, props })
}

interface PartProps<Props extends object> {
  choose: () => ComponentType<Props> | ReturnType<typeof lazy<ComponentType<Props>>>
  props: Props
}

/** Drawn by the same component for as long as it is there. */
function Part<Props extends object>({ choose, props }: PartProps<Props>) {
  const [drawn] = useState(choose)
  return createElement(drawn, props)
}
