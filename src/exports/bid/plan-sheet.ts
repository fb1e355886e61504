import { LEVERS } from '../../../models/care/levers.ts';
import { byYear, isEligible } from '../../../models/economics/funding.ts';
import { priceYearOf } from '../../../models/economics/financial-year.ts';
import type { WorkedProgramme } from '../../../models/run/worked-bid.ts';
import { BOOK_PLAN } from '../../text/bid-book-money.ts';
import { BOOK_SHEETS } from '../../text/bid-book.ts';
import { formula, number, words, type BookSheet } from '../book/book-sheet.ts';
import { constant, ifAbove0, minus, most, over, plus, sumOf, times, type Term } from '../book/term.ts';
import { grown, type InputCells } from './input-sheets.ts';
import type { PackData } from './pack-data.ts';
import { addHow } from './plan-how.ts';
import { YearRows, type YearRow } from './year-rows.ts';

export interface PlanCells {
  readonly eligible: YearRow;
  readonly other: YearRow;
  readonly spend: YearRow;
  /** Share to take off savings for optimism. */
  readonly correction: Term;
}

/** A cost of the plan, and whether the grant may pay for it: 1 or 0. */
interface Cost {
  readonly row: YearRow;
  readonly mayPay: Term;
}

/** What the plan buys and what that costs. */
export function planSheet(
  data: PackData,
  inputs: InputCells,
): { readonly sheet: BookSheet; readonly cells: PlanCells } {
  const { workings } = data;
  const rows = new YearRows(BOOK_SHEETS.plan, BOOK_PLAN.title, workings);
  const programmes = workings.programmes.map((programme) => programmeRows(rows, programme, data, inputs));
  const fixed = fixedRows(rows, data, inputs);
  const costs: readonly Cost[] = [...programmes, ...fixed];
  rows.heading(BOOK_PLAN.spend);
  const spend = rows.calculated(BOOK_PLAN.spend, '', 'penceTotal', (year) =>
    sumOf(...costs.map(({ row }) => row.at(year))),
  );
  const eligible = rows.calculated(BOOK_PLAN.eligible, '', 'pence', (year) =>
    costs.length === 0 ? constant(0) : plus(...costs.map(({ row, mayPay }) => times(row.at(year), mayPay))),
  );
  const other = rows.calculated(BOOK_PLAN.other, '', 'pence', (year) => minus(spend.at(year), eligible.at(year)));
  return { sheet: rows.sheet(), cells: { eligible, other, spend, correction: correctionOf(programmes) } };
}

type Programme = Cost & { readonly correction: Term };

function programmeRows(rows: YearRows, programme: WorkedProgramme, data: PackData, inputs: InputCells): Programme {
  const { lever, price, priceYear, setUp, strength, eligible, inflation, running, settingUp } = programme;
  rows.heading(LEVERS.find(({ id }) => id === lever)?.label ?? lever);
  addHow(rows.rows, programme, data);
  rows.rows.add(...BOOK_PLAN.head.map((each) => words(each, 'head')));
  const uplift = strength.price === null ? constant(0) : inputs.optimism[strength.price];
  const own = rows.rows.add(
    ...[
      words(''),
      number(price, 'penceInput'),
      number(priceYearOf(priceYear), 'yearInput'),
      number(setUp, 'percentInput'),
    ],
    ...[
      formula(uplift, 'percent'),
      formula(inputs.optimism[strength.effect], 'percent'),
      number(eligible ? 1 : 0, 'wholeInput'),
    ],
  );
  const bought = rows.given(BOOK_PLAN.units, '', 'units', running);
  const early = rows.given(BOOK_PLAN.settingUp, '', 'units', settingUp);
  const row = rows.calculated(BOOK_PLAN.cost, '', 'pence', (year) =>
    times(
      plus(bought.at(year), times(early.at(year), own.at(3))),
      grown(own.at(1), own.at(2), inputs.growth[inflation], inputs, year),
      plus(constant(1), own.at(4)),
    ),
  );
  return { row, mayPay: own.at(6), correction: own.at(5) };
}

function fixedRows(rows: YearRows, { workings }: PackData, inputs: InputCells): Cost[] {
  const { plan, funding } = workings.question.bid;
  return plan.fixed.map(({ id, label, years, strength }) => {
    rows.heading(label);
    const pounds = rows.given(BOOK_PLAN.fixedInput, '', 'penceInput', byYear(years, workings.first, rows.years));
    const mayPay = rows.rows.add(words(BOOK_PLAN.head[6]), number(isEligible(funding, id) ? 1 : 0, 'wholeInput')).at(1);
    const uplift = strength === undefined ? constant(0) : inputs.optimism[strength];
    const row = rows.calculated(BOOK_PLAN.fixed, '', 'pence', (year) =>
      times(pounds.at(year), plus(constant(1), uplift)),
    );
    return { row, mayPay };
  });
}

/** The correction of each lever, weighed by what is spent on it over all years; where nothing is, the largest of them. */
function correctionOf(programmes: readonly Programme[]): Term {
  if (programmes.length === 0) return constant(0);
  const spent = programmes.map(({ row }) => most(constant(0), row.total));
  const weighed = plus(...programmes.map(({ correction }, at) => times(spent[at] as Term, correction)));
  const all = sumOf(...spent);
  return ifAbove0(all, over(weighed, all), most(...programmes.map(({ correction }) => correction)));
}
