import X from 'lucide-react/icons/x'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { PortalContainer } from '@/components/ui/portal-container'
import { useMessages } from '@/i18n'
import { SidebarContent, type SidebarProps } from './sidebar'

interface PhoneSidebarProps extends SidebarProps {
  open: boolean
  onClose: () => void
}

/** The sidebar on a phone: the browser's own dialog, which traps focus, closes on Escape and weighs nothing. */
export function PhoneSidebar({ open, onClose, onShortcuts, ...props }: PhoneSidebarProps) {
  const t = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it already; the click is on the veil beside it
    <dialog
      ref={dialog}
      data-slot="phone-sidebar"
      aria-label={t.app.navigation}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="m-0 h-dvh max-h-none w-72 max-w-[85vw] border-e border-line bg-sunken text-text backdrop:bg-veil open:starting:-translate-x-4 rtl:open:starting:translate-x-4 open:starting:opacity-0 transition-[translate,opacity] md:hidden"
    >
      {open && (
        <PortalContainer value={dialog}>
          <div className="flex h-full flex-col">
            <Button
              variant="ghost"
              size="icon"
              className="m-2 mb-0"
              aria-label={t.ui.close}
              onClick={onClose}
            >
              <X />
            </Button>
            <SidebarContent
              {...props}
              onNavigate={onClose}
              onShortcuts={() => {
                onClose()
                onShortcuts()
              }}
            />
          </div>
        </PortalContainer>
      )}
    </dialog>
  )
}
