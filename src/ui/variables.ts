import type { Attachment } from 'svelte/attachments';

/** Numbers for the style sheet, as custom properties: `{ mark: 0.5 }` is `--mark: 0.5`. No inline style is written. */
export function variables(numbers: Readonly<Record<string, number>>): Attachment<HTMLElement> {
  return (element) => {
    for (const [name, value] of Object.entries(numbers)) element.style.setProperty(`--${name}`, String(value));
  };
}
