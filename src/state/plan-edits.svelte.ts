import type { Scenario } from '../../models/care/scenario.ts';
import { DONE, EDIT } from '../text/plans.ts';
import { add, addNew, duplicate, putInPlaceOf, type Added } from '../workspace/additions.ts';
import { annotate, colour, indexOf, move, remove, rename, setLever, setUp, type Setup } from '../workspace/edits.ts';
import type { PlannedScenario, ScenarioColour, Workspace } from '../workspace/workspace.ts';
import type { Catalogue } from './catalogue.ts';
import { followed, freeName, isUntouched } from './first-workspace.ts';
import type { Plans } from './plans.svelte.ts';

/** Something that has just happened to the scenarios and that a person must see. */
export interface Said {
  readonly sentence: string;
  /** Each thing that is wrong, where there is a list. */
  readonly problems?: readonly string[];
  /** Whether taking the latest edit back is the way out. */
  readonly undo?: boolean;
}

/** What can be done to the list of scenarios, each one step that can be taken back. */
export class PlanEdits {
  readonly #plans: Plans;
  readonly #catalogue: Catalogue;
  #said = $state.raw<{ readonly said: Said; readonly of: Workspace } | null>(null);

  constructor(plans: Plans, catalogue: Catalogue) {
    this.#plans = plans;
    this.#catalogue = catalogue;
  }

  /** Until the next edit, which it would no longer be about. */
  readonly said: Said | null = $derived.by(() =>
    this.#said !== null && this.#said.of === this.#plans.workspace ? this.#said.said : null,
  );

  say(said: Said): void {
    this.#said = { said, of: this.#plans.workspace };
  }

  readonly dismiss = (): void => {
    this.#said = null;
  };

  /** Whether there is nothing yet but one scenario in which nothing is moved. */
  get isFresh(): boolean {
    const { scenarios } = this.#plans.workspace;
    return scenarios.length === 1 && isUntouched(scenarios[0] as PlannedScenario);
  }

  readonly addEmpty = (): void => {
    const { workspace } = this.#plans;
    const name = freeName(workspace);
    this.#added(addNew(workspace, name), EDIT.added(name));
  };

  /**
   * A scenario from a situation or a file, beside the others; in place of the one that shows if nothing is moved in that.
   *
   * @param setup what holds for every scenario and is to be changed with it
   */
  open(scenario: Scenario, setup: Partial<Setup> = {}): void {
    const { workspace, current } = this.#plans;
    const ready = setUp(workspace, setup);
    const added = isUntouched(current) ? putInPlaceOf(ready, current.id, scenario) : add(ready, scenario);
    this.#added(added, EDIT.opened(scenario.name));
  }

  duplicate(id: string): void {
    this.#added(duplicate(this.#plans.workspace, id), EDIT.copied(this.#name(id)));
  }

  rename(id: string, name: string): void {
    this.#edit(rename(this.#plans.workspace, id, name), EDIT.name(this.#name(id)), `${id}.name`);
  }

  annotate(id: string, note: string): void {
    this.#edit(annotate(this.#plans.workspace, id, note), EDIT.note(this.#name(id)), `${id}.note`);
  }

  colour(id: string, to: ScenarioColour): void {
    this.#edit(colour(this.#plans.workspace, id, to), EDIT.colour(this.#name(id)));
  }

  /** @param by places, -1 for one nearer to the beginning */
  move(id: string, by: number): void {
    const { workspace } = this.#plans;
    const to = indexOf(workspace, id) + by;
    if (to < 0 || to >= workspace.scenarios.length) return;
    this.#edit(move(workspace, id, to), EDIT.order(this.#name(id)));
  }

  /** One lever as it is in the baseline. */
  leverBack(id: string, lever: string): void {
    const label = this.#catalogue.levers.find((each) => each.id === lever)?.label ?? lever;
    this.#edit(setLever(this.#plans.workspace, id, lever, null), EDIT.control(label));
  }

  remove(id: string): void {
    const { workspace, currentId } = this.#plans;
    const name = this.#name(id);
    const left = remove(workspace, id);
    this.#plans.edit(left, EDIT.removed(name), followed(workspace, left, currentId));
    this.say({ sentence: DONE.removed(name), undo: true });
  }

  #edit(workspace: Workspace, words: string, about: string | null = null): void {
    this.#plans.edit(workspace, words, undefined, about);
  }

  #added(added: Added, words: string): void {
    if ('refusal' in added) {
      this.say({ sentence: added.refusal });
      return;
    }
    this.#plans.edit(added.workspace, words, added.id);
    const labels = added.replaced.map((entry) => this.#catalogue.entry(entry)?.label ?? entry);
    if (labels.length > 0) this.say({ sentence: DONE.replaced(labels) });
  }

  #name(id: string): string {
    const { workspace } = this.#plans;
    return (workspace.scenarios[indexOf(workspace, id)] as PlannedScenario).name;
  }
}
