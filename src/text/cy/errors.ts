import type { Translated } from '../../language/translation.ts';
import type * as english from '../errors.ts';
import { monthInWords, plain } from '../numbers.ts';

export const ERRORS: Translated<typeof english.ERRORS> = {
  heading: 'Cywirwch hyn, os gwelwch yn dda',
  seedEmpty:
    'Teipiwch hedyn ar gyfer y rhediad. Gwnaiff unrhyw air y tro; mae’n pennu’r lwc fel bod eraill yn cael yr un rhifau.',
  notANumber: (name, low, high) => `${name}: teipiwch rif o ${plain(low)} i ${plain(high)}.`,
  notWhole: (name, low, high) => `${name}: teipiwch rif cyfan o ${plain(low)} i ${plain(high)}.`,
  startsTooLate: (name, start, end) =>
    `${name}: yn dechrau ym mis ${monthInWords(start)}, ar ôl i’r rhediad ddod i ben ym mis ${monthInWords(end)}. Dewiswch ddechrau cynharach neu rediad hirach.`,
  startsTooEarly: (name, start, first) =>
    `${name}: yn dechrau ym mis ${monthInWords(start)}, cyn i’r rhediad ddechrau ym mis ${monthInWords(first)}. Dewiswch ddechrau diweddarach.`,
  endsBeforeStart: (name, end) =>
    `${name}: yn dod i ben ym mis ${monthInWords(end)}, cyn iddo ddechrau. Dewiswch ddiwedd diweddarach.`,
  endsTooLate: (name, end, last) =>
    `${name}: yn dod i ben ym mis ${monthInWords(end)}, ar ôl i’r rhediad ddod i ben ym mis ${monthInWords(last)}. Dewiswch ddiwedd cynharach, neu ddim un.`,
};
