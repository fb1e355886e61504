import type { BoxStanding, TotalGroup, TotalId } from '../../models/authority/totals.ts';
import type { FitCaution } from '../../models/authority/cautions.ts';
import type { Residual } from '../../models/authority/residuals.ts';
import { AGE_BANDS } from '../../models/care/ages.ts';
import { PLACEMENTS } from '../../models/care/states.ts';

/** Words of the page of the reader's own authority. */
export const AUTHORITY = {
  heading: 'Your authority',
  lead: 'Start from your own children. Pick an English authority and its published figures fill the form; change any of them; then the model is fitted to what you see.',
  privacyHeading: 'Nothing leaves this browser',
  privacy:
    'Everything here is worked out on your machine. The page asks for nothing once it has loaded, and what you type is kept nowhere until you press “Use this authority”: then the fitted totals, no child’s record, become part of your scenarios and of the files and links you choose to make.',
  unnamed: 'My authority',
} as const;

export const FIND = {
  heading: 'Find it',
  search: 'Name, region or code',
  hint: 'All 151 English authorities of March 2020.',
  none: 'No English authority of March 2020 is called that. You can still fill in the form below.',
  results: 'Authorities found',
  drop: 'Pick another',
  region: (region: string, code: string): string => `${region} · ${code}`,
  counts: (published: number, estimated: number, borrowed: number): string =>
    `Of the ${String(published + estimated + borrowed)} numbers the fit needs, ${String(published)} are published, ${String(estimated)} estimated from the rest of the table because they are suppressed or not told apart, and ${String(borrowed)} borrowed.`,
  licence:
    'Contains public sector information licensed under the Open Government Licence v3.0. Source: Department for Education, Office for National Statistics, Ministry of Housing, Communities and Local Government; latest revisions.',
} as const;

export const NEIGHBOURS = {
  caption: 'Beside its statistical neighbours, year to March 2020, for every 10,000 children',
  place: 'Authority',
  children: 'Children living there',
  inCare: 'In care',
  entries: 'Came into care',
  plans: 'Plans started',
  need: 'Became in need',
  england: 'England',
  missing: 'not published',
} as const;

export const TOTALS_FORM = {
  heading: 'Figures',
  lead: 'Stocks are of 31 March 2020, the rest is of the twelve months before. Leave a box empty and it is borrowed, scaled by what is known of the same group, else by population.',
  name: 'What to call it',
  lender: 'Borrow from',
  reset: 'Back to the published figures',
  typedBy: 'the reader',
  borrowedValue: (value: string): string => `${value} borrowed`,
  prices: 'Weekly prices of placements, £',
  priceOf: (label: string): string => `The price of “${label}”`,
  borrowedPrice: (pounds: string): string => `£${pounds} borrowed`,
  pricesNote:
    'What a week costs for one child, all in, in the money of 2019/20. Those you leave empty are England’s, from the evidence. Yours become values of your own in every scenario once you use the authority; they play no part in the fit.',
  empty: 'Pick an authority, or type at least how many children live there.',
  wrong: 'A figure needs putting right before the fit can start.',
} as const;

export const LENDER_NAMES = {
  england: 'England',
  'small-affluent': 'A small, affluent authority (illustrative)',
  'large-shire': 'A large shire (illustrative)',
  'deprived-city': 'A deprived city (illustrative)',
} as const;

export const STANDING: Readonly<Record<BoxStanding, string>> = {
  typed: 'yours',
  published: 'published',
  estimated: 'estimated',
  borrowed: 'borrowed',
};

export const GROUPS: Readonly<Record<TotalGroup['id'], string>> = {
  population: 'Children living there, by age',
  need: 'Children in need',
  plans: 'Protection plans',
  care: 'In care, by age',
  placed: 'In care, by placement',
  before: 'In care a year before, by age',
  in: 'Came into care in the year, by age',
  out: 'Left care in the year',
};

const NAMED: Readonly<Partial<Record<TotalId, string>>> = {
  'need.in': 'Episodes starting in the year',
  'need.stock': 'In need, without plans and care',
  'need.before': 'The same a year before',
  'plans.in': 'Plans starting in the year',
  'plans.again': 'of them second or later plans',
  'plans.stock': 'On a plan',
  'plans.before': 'On a plan a year before',
  'in.unaccompanied': 'of them unaccompanied',
  'out.home': 'Home',
  'out.guardianship': 'Guardianship or child arrangements',
  'out.adopted': 'Adopted',
  'out.turned-18': 'Turned 18',
  'out.other': 'Another way',
};

/** What a box of the form holds. */
export function totalLabel(id: TotalId): string {
  const named = NAMED[id];
  if (named !== undefined) return named;
  const part = id.slice(id.indexOf('.') + 1);
  const placement = PLACEMENTS.find((each) => each.id === part);
  if (placement) return placement.label;
  const band = AGE_BANDS.find((each) => each.id === part);
  return band && band.first !== band.last ? `Aged ${String(band.first)} to ${String(band.last)}` : 'Under 1';
}

export const FIT = {
  heading: 'Fit',
  lead: 'England’s chances of moving are multiplied until a year of the model gives your year. What runs on from there are your rates drawn towards England’s, as far as they could be luck or will have passed a year later. In later years they go on towards England’s, by what of your year is likely to have been a passing change; rates of real authorities far from England’s did so after 2015. How unsure all that leaves them goes into every interval.',
  start: 'Fit the model to these figures',
  again: 'Fit again',
  working: 'Fitting…',
  stop: 'Stop',
  stale: 'The figures have changed since this fit.',
  caption: 'The fitted year',
  given: 'Given',
  taken: 'Goes on as',
  fitted: 'Fit gives',
  weight: 'Weight of your own count',
  use: 'Use this authority',
  used: (name: string): string => `Your scenarios now start from ${name}. Undo takes it back.`,
  toWorkbench: 'Go to the workbench',
} as const;

export const RESIDUAL: Readonly<Record<Residual['id'], string>> = {
  need: 'Child in need episodes starting',
  plans: 'Protection plans starting',
  entries: 'Children coming into care',
  exits: 'Children leaving care',
};

export const FIT_CAUTION: Readonly<Record<FitCaution, string>> = {
  'very-small':
    'So few children are in care here that a year’s numbers are luck. Read the intervals, not the middle, and do not plan on them.',
  small: 'Few children are in care here, so luck moves every number. Read the intervals rather than the middle.',
  'mostly-filled': 'More than half of what the fit needs is estimated or borrowed, not published.',
  'not-met': 'The fitted year does not come out as given everywhere; the table says where, and by how much.',
};

/** An edit, as it follows "Undo:". */
export const EDIT_AUTHORITY = (name: string): string => `starting from ${name}`;
