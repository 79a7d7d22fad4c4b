import { Input } from '@/components/ui/input'

/** A code that is read elsewhere and typed here. */
export const CodeInput = (props: React.ComponentProps<typeof Input>) => (
  <Input
    autoComplete="one-time-code"
    autoCapitalize="none"
    spellCheck={false}
    maxLength={20}
    required
    className="font-mono tracking-widest"
    {...props}
  />
)
