import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until something has the focus, as a person without a mouse gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const isFocused = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 90 && !(await isFocused()); presses++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** In the page: counts what gets the focus, and tells what is wrong with it. */
function watchFocus(): void {
  const walked = new Set<Element>()
  let last: Element | undefined
  const tagOf = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160)
  const isRinged = (element: Element | null) => {
    if (!element) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  }
  const step = () => {
    const element = document.activeElement
    if (!element || element === document.body) return { again: walked.has(document.body), told: [] }
    // A date is several stops in one element.
    if (walked.has(element)) return { again: element !== last, told: [] }
    walked.add(element)
    last = element
    const told: string[] = []
    // A field that is drawn by something else has its ring there.
    const drawn = [element, element.parentElement, element.nextElementSibling, element.closest('label')]
    if (!drawn.some(isRinged)) told.push(`nobody sees the focus on ${tagOf(element)}`)
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ]
    const seen = document.elementFromPoint(x, y)
    if (
      !seen ||
      !(element.contains(seen) || seen.contains(element) || element.closest('label')?.contains(seen))
    )
      told.push(`${seen ? tagOf(seen) : 'the edge of the window'} hides ${tagOf(element)}`)
    return { again: false, told }
  }
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [type=hidden]') &&
    !element.closest('[inert], [data-base-ui-focus-guard]') &&
    element.checkVisibility({ visibilityProperty: true })
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const leftOut = () => {
    const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(isStop)
    const groups = new Set([...walked].map((element) => element.getAttribute('name')))
    return all
      .filter((element) => !walked.has(element))
      .filter((element) => !(element.matches('[type=radio]') && groups.has(element.getAttribute('name'))))
      .map((element) => `Tab never comes to ${tagOf(element)}`)
  }
  const inReach =
    'a[href], button, input, select, textarea, summary, label, [tabindex="0"], [role=option], [role^=menuitem], [role=tab]'
  const forMouseOnly = () =>
    [...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).cursor === 'pointer' && element.checkVisibility())
      .filter((element) => !element.closest(inReach) && !element.querySelector(stops))
      .map((element) => `only a mouse clicks ${tagOf(element)}`)
  Reflect.set(globalThis, 'focusWalk', { step, told: () => [...leftOut(), ...forMouseOnly()] })
}

/** Walks through a page by Tab, once around; what is wrong is told. */
export async function walk(page: Page): Promise<string[]> {
  await page.evaluate(watchFocus)
  const told: string[] = []
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    const step = await page.evaluate(() => Reflect.get(globalThis, 'focusWalk').step())
    if (step.again)
      return [...told, ...(await page.evaluate(() => Reflect.get(globalThis, 'focusWalk').told()))]
    told.push(...step.told)
  }
  return [...told, 'the walk has no end']
}
