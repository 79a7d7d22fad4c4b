import { type ComponentType, createElement } from 'react'
import { lazyPopup } from './lazy-popup'

/**
 * A part that is drawn with its page and awake after it. The server has it before it draws its first page: that one would
 * come in pieces otherwise, and move on screen.
 */
export function lazyPart<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Later = lazyPopup(load)
  if (!import.meta.env.SSR) return Later
  let drawn: ComponentType<Props> = Later
  load().then(
    (module) => {
      drawn = module.default
    },
    () => undefined,
  )
  return Object.assign((props: Props) => createElement(drawn, props), { preload: Later.preload })
}
