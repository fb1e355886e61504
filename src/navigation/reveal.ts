/** Goes to a control, opening whatever it is folded away in. False when the page has no such control. */
export function revealControl(control: string): boolean {
  const element = document.getElementById(control);
  if (element === null) return false;
  const sheet = element.closest('dialog');
  if (sheet !== null && !sheet.open) sheet.showModal();
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  element.focus();
  return true;
}

/** The same in answer to a link, which would otherwise change the address. */
export function reveal(event: Event, control: string): void {
  if (revealControl(control)) event.preventDefault();
}
