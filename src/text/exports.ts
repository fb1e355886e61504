/** Headings and remarks of exported tables. */
export const SHEETS = {
  about: 'About',
  results: 'Results',
  differences: 'Differences',
  comparisons: 'Comparisons',
  scenarios: 'What is changed',
  assumptions: 'Assumptions and sources',
} as const;

export const COLUMNS = {
  what: 'What',
  value: 'Value',
  scenario: 'Scenario',
  against: 'Against',
  output: 'Measure',
  unit: 'Unit',
  month: 'Month',
  level: 'Value',
  difference: 'Difference',
  perCent: 'Difference in per cent',
  beats: 'Share of runs in which it is the better',
  mean: 'Mean',
  p5: '5th percentile',
  p25: '25th percentile',
  p50: 'Median',
  p75: '75th percentile',
  p95: '95th percentile',
  kind: 'Kind',
  name: 'Name',
  setting: 'Setting',
  id: 'Id',
  low: '5th percentile',
  high: '95th percentile',
  formula: 'formula',
  appliesTo: 'Applies to',
  source: 'Source',
  status: 'Kind of evidence',
  strength: 'Strength',
  caveat: 'Caveat',
  own: 'Value of your own',
  note: 'Note',
} as const;

export const ABOUT = {
  tool: 'Made with',
  toolName: 'Headwater',
  version: 'Version of the model',
  made: 'Made on',
  place: 'Place',
  placeSource: 'Source for the place',
  years: 'Years',
  runs: 'Runs',
  seed: 'Run seed',
  drift: 'Rates wander from year to year',
  loops: 'Loops switched on',
  noLoops: 'none',
  caution: 'Caution',
  note: 'Note on a scenario',
  rule: 'Small numbers',
  ruleText: (least: number): string =>
    `Counts and differences of fewer than ${String(least)} people from data of your own are withheld, and so are none. Check that totals do not give them away.`,
  reading: 'How to read this',
  readingText:
    'A difference is worked out run by run, both scenarios meeting the same luck, so its interval is far narrower than the gap between two bands suggests. Nine runs in ten lie between the 5th and the 95th percentile.',
  yes: 'yes',
  no: 'no',
} as const;

/** Said where something of a reader's own data is left out of a picture, or is not to be saved. */
export const WITHHELD = {
  change: 'a change of fewer than 10',
  lines: 'Lines break off where they would show them.',
  ribbons: 'Ribbons and differences of fewer than 10 children are left out.',
  picture:
    'Not saved: lengths in this picture would give away counts of fewer than 10 children from data of your own. The CSV leaves them out.',
  examples: 'Not saved: these are single children, simulated from data of your own.',
} as const;

export const CHANGE_KINDS = {
  lever: 'Lever',
  driver: 'What happens around you',
  evidence: 'Evidence',
  rule: 'Rule',
} as const;

/** What each part of a setting is called, by its name in files. */
export const SETTINGS: Readonly<Record<string, string>> = {
  target: 'ends up at',
  now: 'today',
  start: 'first month',
  rampMonths: 'months to full effect',
  end: 'first month without',
  placesPerYear: 'places a year',
  takeUp: 'share who take part',
  variant: 'published effect',
  change: 'change',
  value: 'value',
  low: '5th percentile',
  high: '95th percentile',
};
