/** What of the controls is looked for and open. It changes nothing that is run. */
export class Panel {
  readonly #controls: readonly string[];
  query = $state('');
  #open = $state<Record<string, boolean>>({});

  /** @param controls ids of everything that opens into a card */
  constructor(controls: readonly string[]) {
    this.#controls = controls;
  }

  readonly isFinding: boolean = $derived.by(() => this.query.trim() !== '');

  isOpen(key: string, usual = false): boolean {
    return this.#open[key] ?? usual;
  }

  set(key: string, open: boolean): void {
    this.#open[key] = open;
  }

  /** Opens the card that a control lies in, so that it is there to go to. */
  show(control: string): void {
    const card = this.#controls.find((each) => control === each || control.startsWith(`${each}-`));
    if (card === undefined) return;
    this.query = '';
    this.set(card, true);
  }
}
