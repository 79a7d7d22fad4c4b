import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { Button } from './button'

/** What a click on it does, as the element that is drawn is told. */
function clickOf(pending: boolean, onClick: () => void): (event: unknown) => void {
  let click: ((event: never) => void) | undefined
  const draw = (props: React.ComponentProps<'button'>) => {
    click = props.onClick
    return createElement('button', { ...props, type: 'button' })
  }
  renderToStaticMarkup(createElement(Button, { pending, onClick, render: draw }))
  return (event) => click?.(event as never) // a hand-made event, of which the button reads two things
}

const click = () => ({ preventDefault: vi.fn(), nativeEvent: {} })

test('a button does what it says when it is clicked, and nothing while its work is under way', () => {
  const save = vi.fn()
  clickOf(false, save)(click())
  expect(save).toHaveBeenCalledTimes(1)
  const event = click()
  clickOf(true, save)(event)
  expect(save).toHaveBeenCalledTimes(1)
  expect(event.preventDefault).toHaveBeenCalled()
})
