// What answers questions about a run. Apart from the rest, so that a browser need not read it before the first chart.
export { BidWorkbook } from '../models/run/bid-workbook.ts';
export { chanceOf } from '../models/run/chance.ts';
export { compareScenarios } from '../models/run/compare.ts';
export { explain } from '../models/run/explain.ts';
export { journeySample } from '../models/run/journey-sample.ts';
export { journeys } from '../models/run/journeys.ts';
export { loopShares } from '../models/run/loop-shares.ts';
export { uncertaintySample, uncertaintySplit } from '../models/run/uncertainty.ts';
