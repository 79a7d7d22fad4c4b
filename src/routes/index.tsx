import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/')({
  staticData: { hydrate: false },
  component: () => <h1>RefactKit</h1>,
})
