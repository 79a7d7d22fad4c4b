import { Button } from '@/components/ui/button'

interface ActButtonProps extends Omit<React.ComponentProps<typeof Button>, 'type' | 'onClick' | 'render'> {
  onAct: () => void
}

/** A button where a letter leads, which people press as soon as they see it. */
export const ActButton = ({ onAct, ...props }: ActButtonProps) => (
  <form
    className="grid"
    onSubmit={(event) => {
      event.preventDefault()
      onAct()
    }}
    // React keeps a form that was sent before the page woke up, and calls this when it has.
    action={() => onAct()}
  >
    <Button type="submit" size="lg" {...props} />
  </form>
)
