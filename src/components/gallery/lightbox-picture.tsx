import { useState } from 'react'
import { cn } from '@/components/cn'
import { Spinner } from '@/components/ui/spinner'
import { useGalleryMessages } from '@/i18n/gallery'
import type { GalleryImage } from '@/server/gallery-queries'
import { imageAddress } from './image-address'

interface LightboxPictureProps {
  slug: string
  image: GalleryImage
  hidden: boolean
}

/** The original, over its thumbnail until it has arrived. */
export function LightboxPicture({ slug, image, hidden }: LightboxPictureProps) {
  const t = useGalleryMessages().gallery.lightbox
  const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading')
  const size = { width: image.width, height: image.height }
  const classes = 'col-start-1 row-start-1 max-h-full min-h-0 w-auto max-w-full min-w-0 object-contain'
  return (
    <div
      className={cn('absolute inset-0 grid place-items-center p-4 sm:px-16', hidden && 'invisible')}
      style={{ gridTemplate: 'minmax(0, 1fr) / minmax(0, 1fr)' }}
    >
      {state === 'failed' ? (
        <p role="alert">{t.failed}</p>
      ) : (
        <>
          {state === 'loading' && (
            <img
              src={imageAddress(slug, image.id, 'thumbnail')}
              alt=""
              {...size}
              className={cn(classes, 'blur-sm')}
            />
          )}
          <img
            src={imageAddress(slug, image.id, 'original')}
            alt={image.name}
            {...size}
            onLoad={() => setState('loaded')}
            onError={() => setState('failed')}
            className={cn(classes, state === 'loading' && 'opacity-0')}
          />
          {state === 'loading' && !hidden && <Spinner className="z-10 col-start-1 row-start-1 size-6" />}
        </>
      )}
    </div>
  )
}
