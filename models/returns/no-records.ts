import { NONE, type Records } from './records.ts';

const days = (): Int32Array => new Int32Array(0);
const codes = (): Uint8Array => new Uint8Array(0);

/** What is kept when nothing has been read. */
export function noRecords(): Records {
  return {
    children: { size: 0, birth: days(), unborn: codes(), sex: codes(), uasc: codes() },
    care: {
      size: 0,
      child: days(),
      period: days(),
      start: days(),
      end: days(),
      began: codes(),
      legal: codes(),
      placement: codes(),
      provider: codes(),
      ended: codes(),
    },
    need: { size: 0, child: days(), start: days(), end: days(), ended: codes(), noFurtherAction: codes() },
    plans: { size: 0, child: days(), start: days(), end: days(), before: codes() },
    letters: {
      size: 0,
      child: days(),
      start: days(),
      letter: days(),
      end: days(),
      court: days(),
      offered: codes(),
      held: codes(),
    },
    earlyHelp: { size: 0, child: days(), start: days(), end: days() },
    permanence: { size: 0, child: days(), day: days(), kind: codes() },
    adoption: { size: 0, child: days(), day: days(), ceased: days() },
    windows: { care: [], need: [], plans: [], letters: [], earlyHelp: [] },
    asOf: NONE,
  };
}
