import { createFileRoute } from '@tanstack/react-router'
import { NotFoundDocument } from '@/components/app/not-found'
import { DocumentPage } from '@/components/docs/document-page'
import { loadDocument } from '@/components/docs/load-document'

export const Route = createFileRoute('/docs/$')({
  staticData: { hydrate: false },
  loader: ({ params }) => loadDocument(params._splat ?? ''),
  head: ({ loaderData }) => loaderData?.head ?? {},
  notFoundComponent: NotFoundDocument,
  component: () => <DocumentPage {...Route.useLoaderData()} />,
})
