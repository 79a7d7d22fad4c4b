interface TableCheckboxProps {
  label: string
  checked: boolean
  /** Some are and some are not. */
  mixed?: boolean
  /** `isRange` when Shift was held. */
  onToggle: (isRange: boolean) => void
}

/** The browser's own, since a table has many of them; what can be pressed is as large as a finger. */
export const TableCheckbox = ({ label, checked, mixed = false, onToggle }: TableCheckboxProps) => (
  <label className="relative grid size-4 before:absolute before:-inset-2 coarse:before:-inset-3.5">
    <input
      ref={(input) => {
        if (input) input.indeterminate = mixed
      }}
      type="checkbox"
      aria-label={label}
      checked={checked}
      onChange={({ nativeEvent }) => onToggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
      className="relative size-4 accent-accent"
    />
  </label>
)
