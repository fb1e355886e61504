import type { RunSummary } from '../../models/run/request.ts';
import type { Settings } from './settings.ts';

/** A result with what it was made from; shown as current only while the two agree. */
export interface Stamped {
  readonly settings: Settings;
  readonly key: string;
  readonly summary: RunSummary;
  /** Runs asked for; the summary may hold fewer while they come in, or after a stop. */
  readonly asked: number;
  readonly elapsedMilliseconds: number;
  /** Later results have a higher one. */
  readonly serial: number;
}
