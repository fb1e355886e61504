/** Lets the keyboard reach what scrolls within itself, as long as there is something to scroll. */
export function scrollable(element: HTMLElement): () => void {
  const measure = (): void => {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  };
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
