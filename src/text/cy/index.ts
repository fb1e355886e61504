import type { Translation } from '../../language/translation.ts';
import * as challenge from './challenge.ts';
import * as challengeCodes from './challenge-codes.ts';
import * as change from './change.ts';
import * as changeSentences from './change-sentences.ts';
import * as chartWords from './chart-words.ts';
import * as charts from './charts.ts';
import * as compare from './compare.ts';
import * as compareCells from './compare-cells.ts';
import * as compareCharts from './compare-charts.ts';
import * as controls from './controls.ts';
import * as drift from './drift.ts';
import * as driverWords from './driver-words.ts';
import * as errors from './errors.ts';
import * as headlineWords from './headline-words.ts';
import * as keeping from './keeping.ts';
import * as language from './language.ts';
import * as lessons from './lessons.ts';
import * as leverWords from './lever-words.ts';
import * as levers from './levers.ts';
import * as likelihood from './likelihood.ts';
import * as links from './links.ts';
import * as living from './living.ts';
import * as loopWords from './loop-words.ts';
import * as loops from './loops.ts';
import * as names from './names.ts';
import * as navigation from './navigation.ts';
import * as numbers from './numbers.ts';
import * as page from './page.ts';
import * as planPanels from './plan-panels.ts';
import * as plans from './plans.ts';
import * as results from './results.ts';
import * as room from './room.ts';
import * as shelf from './shelf.ts';
import * as staleness from './staleness.ts';
import * as status from './status.ts';
import * as uncertainty from './uncertainty.ts';
import * as units from './units.ts';
import * as workspace from './workspace.ts';

/** Welsh: every table of texts that is translated so far, by its name. Awaits review by a speaker of Welsh. */
export const WELSH: Translation = {
  language: 'cy',
  pages: ['workbench', 'compare', 'lessons', 'challenge'],
  tables: {
    ...challenge,
    ...challengeCodes,
    ...change,
    ...changeSentences,
    ...chartWords,
    ...charts,
    ...compare,
    ...compareCells,
    ...compareCharts,
    ...controls,
    ...drift,
    ...driverWords,
    ...errors,
    ...headlineWords,
    ...keeping,
    ...language,
    ...lessons,
    ...leverWords,
    ...levers,
    ...likelihood,
    ...links,
    ...living,
    ...loopWords,
    ...loops,
    ...names,
    ...navigation,
    ...numbers,
    ...page,
    ...planPanels,
    ...plans,
    ...results,
    ...room,
    ...shelf,
    ...staleness,
    ...status,
    ...uncertainty,
    ...units,
    ...workspace,
  },
};
