import { createFileRoute } from '@tanstack/react-router'
import { useOrganizationOnScreen } from '@/components/app/organization-on-screen'
import { GalleryPage } from '@/components/gallery/gallery-page'
import { GallerySkeleton } from '@/components/gallery/gallery-skeleton'
import { forbiddenOrError } from '@/components/organization/forbidden-page'
import { galleryTotalsQuery, imagesQuery } from '@/server/gallery-queries'

export const Route = createFileRoute('/_app/organizations/$slug/gallery')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    await Promise.all([
      queryClient.ensureInfiniteQueryData(imagesQuery(slug)),
      queryClient.ensureQueryData(galleryTotalsQuery(slug)),
    ])
  },
  pendingComponent: GallerySkeleton,
  errorComponent: forbiddenOrError('gallery:read'),
  component: Gallery,
})

function Gallery() {
  const { slug } = Route.useParams()
  const organization = useOrganizationOnScreen()
  return <GalleryPage key={slug} slug={slug} role={organization?.role ?? 'member'} />
}
