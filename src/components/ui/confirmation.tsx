import type { ReactNode } from 'react'
import {
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from './alert-dialog'
import { Button } from './button'

interface ConfirmationProps {
  /** The question, with the name of what it is about. */
  title: string
  help: string
  /** Leaves everything as it is. */
  keep: string
  /** The button that does it. */
  children: ReactNode
}

/** What stands in an `AlertDialog` that asks before something is done. */
export const Confirmation = ({ title, help, keep, children }: ConfirmationProps) => (
  <AlertDialogContent>
    <AlertDialogHeader>
      <AlertDialogTitle>{title}</AlertDialogTitle>
      <AlertDialogDescription>{help}</AlertDialogDescription>
    </AlertDialogHeader>
    <AlertDialogFooter>
      <AlertDialogCancel render={<Button variant="outline" />}>{keep}</AlertDialogCancel>
      {children}
    </AlertDialogFooter>
  </AlertDialogContent>
)
