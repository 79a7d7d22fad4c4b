import { createRootRoute, Outlet } from '@tanstack/react-router'
import { DocumentHead, DocumentScripts } from '@/components/document'

export const Route = createRootRoute({ component: Root })

function Root() {
  return (
    <html lang="en">
      <head>
        <DocumentHead />
      </head>
      <body>
        <Outlet />
        <DocumentScripts />
      </body>
    </html>
  )
}
