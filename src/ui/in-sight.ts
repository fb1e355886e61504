/** Scrolls a list sideways until one of its parts is in sight, and the page not at all. */
export function keepInSight(list: HTMLElement, part: HTMLElement): void {
  const { offsetLeft: left, offsetWidth: width } = part;
  const { scrollLeft, clientWidth } = list;
  if (left < scrollLeft) list.scrollLeft = left;
  else if (left + width > scrollLeft + clientWidth) list.scrollLeft = left + width - clientWidth;
}
