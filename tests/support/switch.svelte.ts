/** Runs something in an effect, as a component would; returns what ends it. */
export function inEffect(run: () => void): () => void {
  return $effect.root(() => {
    $effect(run);
  });
}

/** A value that a test changes and that what rests on it follows. */
export class Switch<Value> {
  value = $state.raw() as Value;

  constructor(value: Value) {
    this.value = value;
  }
}
