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
  /** What is still to be decided with it. */
  choice?: ReactNode
  /** The button that does it. */
  children: ReactNode
}

/** What stands in an `AlertDialog` that asks before something is done. */
export const Confirmation = ({ title, help, keep, choice, children }: ConfirmationProps) => (
  <AlertDialogContent>
    <AlertDialogHeader>
      <AlertDialogTitle>{title}</AlertDialogTitle>
      <AlertDialogDescription>{help}</AlertDialogDescription>
    </AlertDialogHeader>
    {choice}
    <AlertDialogFooter>
      <AlertDialogCancel render={<Button variant="outline" />}>{keep}</AlertDialogCancel>
      {children}
    </AlertDialogFooter>
  </AlertDialogContent>
)
