import { useId, useRef, useState } from 'react'
import Cropper, { type Area } from 'react-easy-crop'
import 'react-easy-crop/react-easy-crop.css'
import { useFilePreview } from '@/components/organization/use-file-preview'
import { Button } from '@/components/ui/button'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog'
import { Label } from '@/components/ui/label'
import { useAccountMessages } from '@/i18n/account'
import { cutOut } from './cut-out'

interface CropDialogProps {
  file: File
  onCut: (cut: Blob) => void
  onClose: () => void
}

const most = 4

/** The square that is seen of a picture: moved with the pointer or the arrow keys, and brought nearer. */
export default function CropDialog({ file, onCut, onClose }: CropDialogProps) {
  const words = useAccountMessages().account.picture.crop
  const zoomId = useId()
  const address = useFilePreview(file)
  const [crop, setCrop] = useState({ x: 0, y: 0 })
  const [zoom, setZoom] = useState(1)
  const [isUnreadable, setUnreadable] = useState(false)
  const [isOpen, setOpen] = useState(true)
  const area = useRef<Area>(undefined)
  const use = async () => {
    const cut = address && area.current && (await cutOut(address, area.current).catch(() => undefined))
    if (!cut) return setUnreadable(true)
    onCut(cut)
    setOpen(false)
  }
  return (
    <Dialog open={isOpen} onOpenChange={setOpen} onOpenChangeComplete={(open) => open || onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogDescription>{isUnreadable ? words.unreadable : words.help}</DialogDescription>
        </DialogHeader>
        {!isUnreadable && (
          <>
            {/* Pictures are not mirrored where one reads from right to left, and neither is what moves them. */}
            <div dir="ltr" className="relative h-72 overflow-hidden rounded-md bg-sunken">
              {address && (
                <Cropper
                  image={address}
                  crop={crop}
                  zoom={zoom}
                  maxZoom={most}
                  aspect={1}
                  cropShape="round"
                  showGrid={false}
                  disableAutomaticStylesInjection
                  cropperProps={{ 'aria-label': words.area, role: 'group' }}
                  mediaProps={{ alt: '', onError: () => setUnreadable(true) }}
                  onCropChange={setCrop}
                  onZoomChange={setZoom}
                  onCropAreaChange={(_, pixels) => {
                    area.current = pixels
                  }}
                />
              )}
            </div>
            <div className="flex items-center gap-3">
              <Label htmlFor={zoomId}>{words.zoom}</Label>
              <input
                id={zoomId}
                type="range"
                min={1}
                max={most}
                step={0.05}
                value={zoom}
                className="min-w-0 flex-1 accent-accent"
                onChange={({ currentTarget }) => setZoom(Number(currentTarget.value))}
              />
            </div>
          </>
        )}
        <DialogFooter>
          <Button variant="outline" onClick={() => setOpen(false)}>
            {words.cancel}
          </Button>
          {!isUnreadable && <Button onClick={() => void use()}>{words.use}</Button>}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
