import { Button } from '@/components/ui/button'
import {
  DialogClose,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import { useCredentialMessages } from '@/i18n/credentials'

/** Shown once, with two ways to keep them. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const t = useCredentialMessages().credentials.secondStep
  const text = codes.join('\n')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast.success(t.copied)
    } catch {
      toast.error(t.copyFailed)
    }
  }
  return (
    <>
      <DialogHeader>
        <DialogTitle>{t.codesTitle}</DialogTitle>
        <DialogDescription>{t.codesHelp}</DialogDescription>
      </DialogHeader>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-sm bg-sunken p-4 font-mono select-all">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex gap-2">
        <Button variant="outline" onClick={copy}>
          {t.copy}
        </Button>
        <Button variant="outline" onClick={() => download(t.file, text)}>
          {t.download}
        </Button>
      </div>
      <DialogFooter>
        <DialogClose render={<Button />}>{t.kept}</DialogClose>
      </DialogFooter>
    </>
  )
}

function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
  URL.revokeObjectURL(href)
}
