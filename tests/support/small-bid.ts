import { defaultBid } from '../../models/economics/default-bid.ts';
import type { RunRequest } from '../../models/run/request.ts';
import { fakeBid } from './fake-bid.ts';
import { baselineOf, library } from './seeds.ts';

/** A bid over three years of a small place that changes nothing, and what it answers. */
export const REQUEST: RunRequest = {
  ...{ library, baseline: baselineOf('small-affluent'), scenarios: [], years: 3, seed: 'bid' },
  evidence: 'uncertain',
  loops: [],
};
export const BID = defaultBid(library, '2020/21');
export const ANSWERS = fakeBid(REQUEST, { bid: BID, scenarios: ['plan'], against: 'baseline' }, 10);
const [first] = ANSWERS.answers;
if (!first) throw new Error('The bid that stands in has no answer.');
export const ANSWER = first;
