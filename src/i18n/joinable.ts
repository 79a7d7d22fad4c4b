import './people-errors'
import { joinable } from '#words/joinable'

/** The words of the organizations that somebody could join, in the current locale. */
export const useJoinableMessages = (): typeof joinable => joinable
