import { carePicture } from '../../src/charts/care-picture.ts';
import { costPicture, differencePicture } from '../../src/charts/difference-picture.ts';
import type { Picture } from '../../src/charts/picture.ts';
import type { View } from '../../src/results/view.ts';
import { requestBuilder } from '../../src/state/request.ts';
import { keyOf, type Settings } from '../../src/state/settings.ts';
import type { Stamped } from '../../src/state/stamped.ts';
import { fakeCatalogue } from './fake-catalogue.ts';
import { fakeSummary } from './fake-summary.ts';

/** What the plan of the pictures is called. */
export const NAME = 'Your plan';
export const CATALOGUE = fakeCatalogue();
export const UNCHANGED: Settings = {
  scenario: 'plan-1',
  baselineId: 'average-authority',
  years: 10,
  seed: 'headwater',
  drift: 'on',
  levers: {},
  drivers: {},
  evidence: {},
  loops: [],
};
export const CHANGED: Settings = { ...UNCHANGED, levers: { 'family-group-conference': { target: 0.8 } } };

let serial = 0;

/** A result for some settings, as if it had just come in; 0 runs are expected flows. */
export function stamped(settings: Settings, runs = 500): Stamped {
  serial += 1;
  const summary = fakeSummary(requestBuilder(CATALOGUE)(settings), runs);
  return { settings, key: keyOf(settings), summary, asked: runs, elapsedMilliseconds: 2500, serial };
}

export function current(settings: Settings, runs = 500): View {
  return { current: stamped(settings, runs), before: null };
}

function must(picture: Picture | null): Picture {
  if (picture === null) throw new Error('There is no picture.');
  return picture;
}

export const care = (view: View): Picture => must(carePicture(CATALOGUE, view, NAME));
export const difference = (view: View): Picture => must(differencePicture(CATALOGUE, view, NAME));
export const cost = (view: View): Picture => must(costPicture(CATALOGUE, view, NAME));
