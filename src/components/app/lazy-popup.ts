import { type ComponentType, createElement, useEffect, useState } from 'react'
import { type LateCode, type Load, lateCode } from './late-code'

/**
 * What opens on a page, and is fetched when somebody reaches for it. It never suspends: React keeps what was suspended off the
 * page for 0.3 s, however soon it is there.
 *
 * @param meanwhile is drawn until it is there; nothing, unless said
 */
export function lazyPopup<Props extends object>(load: Load<Props>, meanwhile?: ComponentType<Props>) {
  const code = lateCode(load)
  return Object.assign((props: Props) => createElement(Late<Props>, { code, meanwhile, props }), {
    preload: code.preload,
  })
}

interface LateProps<Props extends object> {
  code: LateCode<Props>
  meanwhile: ComponentType<Props> | undefined
  props: Props
}

function Late<Props extends object>({ code, meanwhile, props }: LateProps<Props>) {
  const [drawn, draw] = useState(code.here)
  const [failure, fail] = useState<{ error: unknown }>()
  useEffect(() => {
    if (drawn) return
    code.fetch().then(
      (fetched) => draw(() => fetched),
      (error: unknown) => fail({ error }),
    )
  }, [code, drawn])
  if (failure) throw failure.error
  const shown = drawn ?? meanwhile
  return shown && createElement(shown, props)
}
