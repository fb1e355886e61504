import type { Runner } from '../../workers/runner.ts';
import type { PageName } from '../navigation/route.ts';
import { carePicture } from '../charts/care-picture.ts';
import { costPicture, differencePicture } from '../charts/difference-picture.ts';
import type { Picture } from '../charts/picture.ts';
import { headlinesOf, type Headlines } from '../results/headlines.ts';
import { isUpToDate, viewOf, type View } from '../results/view.ts';
import { headlineSentence } from '../text/headlines.ts';
import { EXPORT } from '../text/results.ts';
import { ANNOUNCE } from '../text/status.ts';
import type { BidState } from './bid.svelte.ts';
import type { Catalogue } from './catalogue.ts';
import { changesBetween, type Change } from './changes.ts';
import { DRIFT_CONTROL, driverControl, leverControl, loopControl } from './controls.ts';
import { Inputs } from './inputs.svelte.ts';
import type { OwnFiles } from './own-files.svelte.ts';
import { Panel } from './panel.svelte.ts';
import { PlanEdits } from './plan-edits.svelte.ts';
import { Plans } from './plans.svelte.ts';
import { replicatesFor } from './replicates.ts';
import { requestBuilder } from './request.ts';
import { Run } from './run.svelte.ts';
import { keyOf } from './settings.ts';
import { Shares } from './shares.svelte.ts';
import type { Shelf } from './shelf.svelte.ts';
import type { Texts } from './texts.ts';
import { Uncertainty } from './uncertainty.svelte.ts';

/** Everything the page shows, from what is set and what has been run. */
export class Page {
  readonly catalogue: Catalogue;
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly plans: Plans;
  readonly edits: PlanEdits;
  readonly run: Run;
  readonly panel: Panel;
  readonly shares: Shares;
  readonly uncertainty: Uncertainty;
  /** Whether a page is the one that shows. */
  readonly isInSight: (page: PageName) => boolean;
  /** What is kept, shared and opened; null until it is there. */
  shelf = $state.raw<Shelf | null>(null);
  /** What is read rather than run; null until it has been fetched. */
  texts = $state.raw<Texts | null>(null);
  /** An authority's own files; null until what reads them is there. */
  ownFiles = $state.raw<OwnFiles | null>(null);
  /** The bid; null until its page is opened. */
  bid = $state.raw<BidState | null>(null);
  /** Nothing runs before the page has been given what was kept. */
  #started = false;
  /** Month being read on every chart at once. */
  reading = $state<number | null>(null);

  constructor(catalogue: Catalogue, runner: Runner, isInSight: (page: PageName) => boolean = () => true) {
    this.isInSight = isInSight;
    this.catalogue = catalogue;
    this.runner = runner;
    this.inputs = new Inputs(catalogue);
    this.panel = new Panel([
      ...catalogue.levers.map(({ id }) => leverControl(id)),
      ...catalogue.drivers.map(({ id }) => driverControl(id)),
      DRIFT_CONTROL,
      ...catalogue.loops.map(({ id }) => loopControl(id)),
    ]);
    const build = requestBuilder(catalogue);
    this.shares = new Shares({ runner, build, key: () => this.key });
    this.uncertainty = new Uncertainty({ runner, build, settings: () => this.inputs.settings });
    this.run = new Run(runner, build, this.shares.ask);
    this.plans = new Plans({
      catalogue,
      inputs: this.inputs,
      onShown: () => {
        if (this.#started) this.commit();
      },
    });
    this.edits = new PlanEdits(this.plans, catalogue);
  }

  readonly key: string | null = $derived.by(() => (this.inputs.settings === null ? null : keyOf(this.inputs.settings)));
  readonly view: View = $derived.by(() => viewOf({ result: this.run.result, live: this.run.live, key: this.key }));
  readonly upToDate: boolean = $derived.by(() => isUpToDate(this.view));
  readonly headlines: Headlines | null = $derived.by(() => {
    const shown = this.view.current ?? this.view.before;
    return shown === null ? null : headlinesOf(shown);
  });
  readonly pictures: readonly Picture[] = $derived.by(() =>
    [carePicture, differencePicture, costPicture].flatMap(
      (build) => build(this.catalogue, this.view, this.plans.current.name) ?? [],
    ),
  );
  /** Why the simulated picture is out of date; empty while it is not. */
  readonly changes: readonly Change[] = $derived.by(() => {
    const { result } = this.run;
    const { settings } = this.inputs;
    if (result === null || settings === null) return [];
    return changesBetween(this.catalogue, result.settings, settings);
  });
  readonly cautions: readonly string[] = $derived.by(
    () => (this.view.current ?? this.view.before)?.summary.cautions ?? [],
  );
  /** Why no chart may be saved now; null when it may. */
  readonly exportRefusal: string | null = $derived.by(() => {
    if (!this.upToDate) return EXPORT.outOfDate;
    return this.run.status === 'working' ? EXPORT.stillRunning : null;
  });
  /** For the live region: one sentence for each thing that happens. */
  readonly announcement: string = $derived.by(() => this.#announcement());

  /** Its first run, when a page that shows it is turned to. */
  readonly begin = (): void => {
    if (!this.#started) this.commit();
  };

  /** While the hand moves: expected flows. */
  readonly follow = (): void => {
    this.plans.take();
    if (this.inputs.settings !== null) this.run.preview(this.inputs.settings);
  };

  /** When it lets go: simulated children, unless they are already there. */
  readonly commit = (): void => {
    this.#started = true;
    this.plans.take();
    this.plans.settle();
    const { settings } = this.inputs;
    if (settings === null) return;
    this.run.preview(settings);
    const { result } = this.run;
    const asked = replicatesFor(this.catalogue.baseline(settings.baselineId));
    if (result?.key === keyOf(settings) && result.summary.replicates >= asked) return;
    if (this.run.recall(settings, asked)) return;
    this.run.start(settings, asked);
  };

  dispose(): void {
    this.run.dispose();
    this.ownFiles?.dispose();
  }

  #announcement(): string {
    const { status, failure, result } = this.run;
    if (status === 'failed') return ANNOUNCE.failed(failure?.sentence ?? '');
    if (status === 'stopped') return ANNOUNCE.stopped;
    if (status !== 'done' || result === null) return '';
    const { care, safety } = headlinesOf(result);
    return ANNOUNCE.done([care, ...safety].map(headlineSentence).join('. '));
  }
}
