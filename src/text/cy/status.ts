import type { Translated } from '../../language/translation.ts';
import { seconds, whole } from '../numbers.ts';
import type * as english from '../status.ts';
import { runsCounted } from './count.ts';

export const STATUS: Translated<typeof english.STATUS> = {
  label: 'Cynnydd y rhediad',
  progress: (done, all, time) => `${done} o ${all} rhediad, ${time}`,
  cancel: 'Stopio',
  run: 'Rhedeg',
  rest: 'Rhedeg y gweddill',
  region: 'Y rhediad',
  stopped: (done, asked) =>
    done === 0
      ? 'Wedi’i stopio cyn i’r rhediadau cyntaf ddod i mewn.'
      : `Wedi’i stopio ar ôl ${whole(done)} o ${whole(asked)} rhediad. Mae’r bandiau’n fwy garw nag y gallen nhw fod.`,
  done: (runs, milliseconds, seed) =>
    `${runsCounted(runs)} mewn ${seconds(milliseconds)}, hedyn y rhediad “${seed}”. Mewn cromfachau: cyfyngau 90%.`,
};

export const FAILURE: Translated<typeof english.FAILURE> = {
  heading: 'Ni orffennodd y rhediad',
  unexpected: 'Aeth rhywbeth annisgwyl o’i le tra oedd y model yn rhedeg.',
  wayOut:
    'Nid oes dim rydych wedi’i deipio wedi’i golli. Rhowch gynnig arall arni; os bydd yn digwydd eto, llwythwch y dudalen eto.',
  again: 'Rhoi cynnig arall arni',
};

export const ANNOUNCE: Translated<typeof english.ANNOUNCE> = {
  done: (sentence) => `Mae’r rhediad wedi gorffen. ${sentence}.`,
  stopped: 'Mae’r rhediad wedi’i stopio.',
  failed: (sentence) => `Ni orffennodd y rhediad. ${sentence}`,
};
