import { useSyncExternalStore } from 'react'
import { looks } from '@/lib/appearance'
import { readCookie, writeCookie } from './cookie'

/** What a person chose for this browser. In cookies, so that the server already draws the page that way. */
const choices = {
  ...looks,
  sidebar: ['open', 'narrow'],
  shortcuts: ['on', 'off'],
} as const

type Choices = typeof choices
export type Preference = keyof Choices
export type Choice<Name extends Preference> = Choices[Name][number]

export const themes = looks.theme

/** The choice made, or the first of the list. */
export function readPreference<Name extends Preference>(name: Name): Choice<Name> {
  const all: readonly Choice<Name>[] = choices[name]
  const value = readCookie(name)
  return all.find((choice) => choice === value) ?? all[0] ?? choices[name][0]
}

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function writePreference<Name extends Preference>(name: Name, choice: Choice<Name>) {
  writeCookie(name, choice)
  for (const listener of listeners) listener()
}

export const usePreference = <Name extends Preference>(name: Name): Choice<Name> =>
  useSyncExternalStore(
    subscribe,
    () => readPreference(name),
    () => readPreference(name),
  )
