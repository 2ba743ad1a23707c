/** Puts the keyboard at the start of the page's content, where what had the focus is going. Nothing moves on the screen. */
export function focusMain(): void {
  document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
}
