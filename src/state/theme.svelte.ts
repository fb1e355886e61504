export type ThemeName = 'light' | 'dark';

const KEY = 'headwater.theme';

/** Storage can be switched off or full; a theme is not worth an error. */
function remembered(): ThemeName | null {
  try {
    const name = localStorage.getItem(KEY);
    return name === 'light' || name === 'dark' ? name : null;
  } catch {
    return null;
  }
}

function remember(name: ThemeName): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // It holds for as long as the page is open.
  }
}

/** Light or dark: as the machine says until the reader says otherwise. */
export class Theme {
  #chosen = $state<ThemeName | null>(remembered());
  #system = $state<ThemeName>('light');

  constructor() {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    this.#system = dark.matches ? 'dark' : 'light';
    dark.addEventListener('change', ({ matches }) => (this.#system = matches ? 'dark' : 'light'));
  }

  readonly name: ThemeName = $derived.by(() => this.#chosen ?? this.#system);

  readonly toggle = (): void => {
    this.#chosen = this.name === 'dark' ? 'light' : 'dark';
    remember(this.#chosen);
  };
}
