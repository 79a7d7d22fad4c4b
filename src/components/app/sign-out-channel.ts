let channel: BroadcastChannel | undefined

/** Tells the other tabs of this browser that the person chose to sign out. A tab does not hear itself. */
export function signOutChannel(): BroadcastChannel {
  channel ??= new BroadcastChannel('signed-out')
  return channel
}
