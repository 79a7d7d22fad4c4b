import type { LinkProps } from '@tanstack/react-router'
import type { ComponentType } from 'react'

type Icon = ComponentType<{ className?: string }>

/** Where a choice leads. */
export interface Destination {
  to: NonNullable<LinkProps['to']>
  search?: Record<string, string>
  /** What has the focus on arrival, by its `data-arrival`. */
  arrival?: string
}

/** Something to choose in the palette. */
export interface Entry {
  /** The same in every organization, unless it belongs to one. */
  id: string
  label: string
  detail?: string | undefined
  icon: Icon
  /** A small picture instead of the icon. */
  picture?: string
  /** Keys that do the same without the palette. */
  keys?: readonly string[]
  /** Things of an organization are not remembered: their names would stay in the browser. */
  forgets?: true
  leads: Destination | (() => void)
}

export interface Group {
  name: string
  label: string
  entries: readonly Entry[]
}
