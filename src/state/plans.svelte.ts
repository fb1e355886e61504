import { EDIT } from '../text/plans.ts';
import { indexOf, type Setup } from '../workspace/edits.ts';
import { edited, redone, settled, startHistory, undone, type History } from '../workspace/history.ts';
import type { PlannedScenario, Workspace } from '../workspace/workspace.ts';
import { askedOf } from './ask.ts';
import type { Asked } from './asked.ts';
import type { Catalogue } from './catalogue.ts';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { firstWorkspace, followed, withOne } from './first-workspace.ts';
import type { HalfTyped, Inputs } from './inputs.svelte.ts';
import { keyOf, type Settings } from './settings.ts';
import { written } from './written.ts';

interface PlansParts {
  readonly catalogue: Catalogue;
  /** They show the current scenario. */
  readonly inputs: Inputs;
  /** Told when the controls have been given something to run that no hand has set on them. */
  readonly onShown?: () => void;
}

/**
 * The scenarios side by side, and every step that led to them. They are the one place where what is set is held: the controls
 * show one of them, and what is set there by hand is written here.
 */
export class Plans {
  readonly #parts: PlansParts;
  /** Every step that led here, and those taken back. Edits go through the methods; the shelf puts an earlier visit before it. */
  history = $state.raw<History<Workspace>>(startHistory(firstWorkspace([])));
  #currentId = $state('');
  /** What the controls said when they were last looked at. */
  #seen: Settings;
  /** What is typed wrong in scenarios that are not shown just now. */
  #halfTyped = $state.raw<Readonly<Record<string, HalfTyped>>>({});
  /** Told of every edit made in this tab. */
  onEdit: (workspace: Workspace) => void = () => undefined;

  constructor(parts: PlansParts) {
    this.#parts = parts;
    this.#seen = parts.inputs.draft;
    this.begin(firstWorkspace(parts.inputs.draft.loops));
  }

  readonly workspace: Workspace = $derived.by(() => this.history.present);
  readonly currentId: string = $derived.by(() => this.#currentId);
  readonly current: PlannedScenario = $derived.by(
    () => this.workspace.scenarios[indexOf(this.workspace, this.#currentId)] as PlannedScenario,
  );
  /** What the latest edit was, in words; null when there is none to take back. */
  readonly toUndo: string | null = $derived.by(() => this.history.past.at(-1)?.edit ?? null);
  readonly toRedo: string | null = $derived.by(() => this.history.future.at(-1)?.edit ?? null);
  /** What needs putting right in scenarios that the controls do not show. */
  readonly elsewhere: readonly Elsewhere[] = $derived.by(() => {
    const { workspace, currentId } = this;
    const { catalogue } = this.#parts;
    return elsewhere({ workspace, currentId, halfTyped: Object.keys(this.#halfTyped), catalogue });
  });
  /** All of them as one run is asked for; null while anything needs putting right. */
  readonly asked: Asked | null = $derived.by(() => {
    const { inputs, catalogue } = this.#parts;
    return inputs.problems.length + this.elsewhere.length > 0 ? null : askedOf(this.workspace, catalogue);
  });

  /** Starts with what was kept; there is nothing to take back then. */
  begin(workspace: Workspace, currentId?: string): void {
    const before = this.workspace;
    this.history = startHistory(withOne(workspace));
    this.#turnTo(currentId ?? '', before);
  }

  /** Shows another scenario on the controls. */
  choose(id: string): void {
    if (id === this.#currentId) return;
    this.#turnTo(id, this.workspace);
  }

  /** Writes what has been set by hand on the controls; one stretch of dragging or typing is one step. */
  readonly take = (): void => {
    const { inputs, catalogue } = this.#parts;
    const { workspace } = this;
    const [before, after] = [this.#seen, inputs.draft];
    this.#seen = after;
    const step = written({ workspace, id: this.#currentId, before, after, catalogue });
    if (step === null) return;
    this.history = edited(this.history, step.workspace, step.words, step.about);
    this.onEdit(this.workspace);
  };

  /** The hand has let go: what it does next is a step by itself. */
  readonly settle = (): void => {
    this.history = settled(this.history);
  };

  /** Any other edit, its words as they follow "Undo:". The controls follow, and may turn to another scenario. */
  edit(workspace: Workspace, words: string, show = this.#currentId, about: string | null = null): void {
    this.#step(edited(this.history, withOne(workspace), words, about), show);
    this.onEdit(this.workspace);
  }

  /** Shows what another tab has kept; undo leads back. */
  adopt(workspace: Workspace): void {
    this.#step(edited(this.history, withOne(workspace), EDIT.otherTab), this.#currentId);
  }

  readonly undo = (): void => {
    this.#go(undone(this.history));
  };

  readonly redo = (): void => {
    this.#go(redone(this.history));
  };

  #go(history: History<Workspace>): void {
    if (history === this.history) return;
    this.#step(history, followed(this.workspace, history.present, this.#currentId));
    this.onEdit(this.workspace);
  }

  #step(history: History<Workspace>, show: string): void {
    const before = this.workspace;
    this.history = history;
    this.#turnTo(show, before);
  }

  /** Gives the controls what is different: the scenario, and of what holds for all only what changed. */
  #turnTo(wanted: string, before: Workspace): void {
    const { inputs, onShown, catalogue } = this.#parts;
    const { scenarios, own, ...setup } = this.workspace;
    if (own !== undefined) catalogue.know(own);
    const scenario = scenarios.find(({ id }) => id === wanted) ?? scenarios[0];
    // There always is one: see `withOne`.
    if (scenario === undefined) return;
    const changed = Object.entries(setup).filter(([part, value]) => before[part as keyof Setup] !== value);
    inputs.setUp(Object.fromEntries(changed));
    if (scenario.id === this.#currentId) inputs.update(scenario);
    else this.#swap(scenario);
    const seen = this.#seen;
    this.#seen = inputs.draft;
    if (keyOf(seen) !== keyOf(this.#seen)) onShown?.();
  }

  #swap(scenario: PlannedScenario): void {
    const { inputs } = this.#parts;
    const { halfTyped } = inputs;
    const { [scenario.id]: typed, ...others } = this.#halfTyped;
    this.#halfTyped = halfTyped.length === 0 ? others : { ...others, [this.#currentId]: halfTyped };
    this.#currentId = scenario.id;
    inputs.show(scenario, typed);
  }
}
