import FileUp from 'lucide-react/icons/file-up'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useInviteManyMessages } from '@/i18n/invite-many'
import { addressesOfCsv } from './addresses-of'

const mostBytes = 1_000_000

interface CsvButtonProps {
  onAddresses: (addresses: string[]) => void
  onProblem: (sentence: string) => void
}

/** Takes the addresses out of a file, here in the browser; the file itself goes nowhere. */
export function CsvButton({ onAddresses, onProblem }: CsvButtonProps) {
  const words = useInviteManyMessages()
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File) => {
    if (file.size > mostBytes) return onProblem(words.fileTooLarge(file.name))
    try {
      const found = addressesOfCsv(await file.text())
      if (found.length === 0) onProblem(words.fileEmpty(file.name))
      else onAddresses(found)
    } catch {
      onProblem(words.fileUnreadable(file.name))
    }
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void read(file)
          // The same file can be chosen again, once it was put right.
          currentTarget.value = ''
        }}
      />
      <Button variant="outline" onClick={() => input.current?.click()} className="justify-self-start">
        <FileUp />
        {words.file}
      </Button>
    </>
  )
}
