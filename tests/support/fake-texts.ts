import type { Situation } from '../../models/care/situation.ts';
import { parseMarkdown } from '../../src/markdown/blocks.ts';
import challengeFile from '../../seeds/challenge.json';
import type { Challenge } from '../../models/challenge/challenge.ts';
import { publishedTable } from './authorities.ts';
import type { Texts } from '../../src/state/texts.ts';

const challenge: Challenge = challengeFile;

/** What is read rather than run, for tests of the page that need no documents. */

const METHOD = `# Method

What the model is, in a line with a [decision](decisions/0001.md) and a [section](#money).

## Time and age

| What | Value |
| :--- | ----: |
| Months | 12 |

## Money

- Prices are *today's*, as [told](method-in-detail.md#savings).

\`\`\`
a ---> b
\`\`\`
`;

const METHOD_DETAIL = `# The method in detail

What stands behind the [note](method.md#money).

## Loops

### Savings

Half of them are spent again.
`;

const scenario = (id: string, more: object): Record<string, unknown> => ({
  format: 'headwater-scenario/1',
  id,
  name: id,
  ...more,
});

export const SITUATIONS: readonly Situation[] = [
  {
    id: 'do-nothing',
    title: 'Do nothing',
    meaning: ['Everything goes on as it is.'],
    source: [{ document: 'Care Crisis Review', place: 'page 1' }],
    lookAt: [{ output: 'stock.care', why: 'Where the line leads without any plan.' }],
    safety: 'It says nothing of how children fare.',
    scenario: scenario('do-nothing', { levers: {} }),
  },
  {
    id: 'offer-every-family',
    title: 'Offer every family a conference',
    meaning: ['Every family entering pre-proceedings is offered a conference.', 'From the first month on.'],
    source: [{ document: 'Care Crisis Review', place: 'option 3', quote: 'a right to a meeting' }],
    lookAt: [
      { output: 'stock.care', why: 'Fewer children come into care.' },
      { output: 'sum.cost.total', why: 'Whether it pays for itself.' },
    ],
    safety: 'Repeat plans may rise.',
    baseline: 'england-2020',
    years: 5,
    scenario: scenario('offer-every-family', { levers: { 'family-group-conference': { target: 1 } } }),
  },
];

export function fakeTexts(): Texts {
  return {
    method: parseMarkdown(METHOD),
    methodDetail: parseMarkdown(METHOD_DETAIL),
    situations: SITUATIONS,
    published: publishedTable(),
    lessons: [],
    glossary: [],
    challenge,
    coverage: [
      {
        id: 'P01',
        label: 'Family group conference',
        representedAs: 'lever',
        by: 'family-group-conference',
        evidence: ['conference.effect'],
        why: 'Acts in pre-proceedings.',
      },
      {
        id: 'D01',
        label: 'Poverty',
        representedAs: 'no usable effect size',
        by: 'poverty',
        planned: true,
        evidence: [],
        why: 'Nobody has measured it.',
      },
    ],
  };
}
