/** Goes to a control, opening whatever it is folded away in. */
export function reveal(event: Event, control: string): void {
  const element = document.getElementById(control);
  if (element === null) return;
  event.preventDefault();
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  element.focus();
}
