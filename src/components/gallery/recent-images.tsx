import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Images from 'lucide-react/icons/images'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { RelativeTime } from '@/components/ui/relative-time'
import { useDashboardMessages } from '@/i18n/dashboard'
import { recentImagesQuery } from '@/server/gallery-queries'
import { imageAddress } from './image-address'

/** The latest images of the organization, each leading into the gallery. */
export function RecentImages({ slug }: { slug: string }) {
  const t = useDashboardMessages().galleryDashboard
  const { data } = useSuspenseQuery(recentImagesQuery(slug))
  const gallery = <Link to="/organizations/$slug/gallery" params={{ slug }} />
  return (
    <section aria-labelledby="recent-images" className="grid content-start gap-2.5">
      <div className="flex h-8 items-center justify-between gap-3">
        <h2 id="recent-images" className="font-semibold">
          {t.recent}
        </h2>
        {data.images.length > 0 && (
          <Button variant="ghost" size="sm" className="text-muted" render={gallery}>
            {t.allImages}
            <ArrowRight className="rtl:-scale-x-100" />
          </Button>
        )}
      </div>
      {data.images.length === 0 ? (
        <EmptyState media={<Images />} title={t.noImages} description={t.noImagesHelp} className="py-10">
          <Button render={gallery}>{t.upload}</Button>
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {data.images.map(({ id, name, width, height, createdAt }) => (
            <li key={id} className="min-w-0">
              <Link to="/organizations/$slug/gallery" params={{ slug }} className="group block rounded-md">
                <img
                  src={imageAddress(slug, id, 'thumbnail')}
                  alt=""
                  width={width}
                  height={height}
                  loading="lazy"
                  className="aspect-4/3 w-full rounded-md border border-line bg-sunken object-cover transition-opacity group-hover:opacity-85"
                />
                <span className="mt-1.5 flex items-baseline justify-between gap-2">
                  <span className="truncate font-medium">{name}</span>
                  <RelativeTime date={createdAt} className="shrink-0 text-sm text-muted" />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
