import { inLanguage } from '../language/spoken.ts';
import type { Lesson, LessonPrediction } from '../../models/lessons/lesson.ts';
import { count, monthInWords } from './numbers.ts';

/** Words of the pages on which a class is taught. */

export const LESSONS = inLanguage('LESSONS', {
  heading: 'Lessons',
  lead: 'Short lessons for a room, each with something to predict before it is shown. Every number is worked out by the model when the lesson opens.',
  howTo:
    'Open a lesson on the screen at the front and choose “Present”. Send the room the address of the step: on every phone it shows the same children and the same numbers.',
  list: 'All lessons',
  unknown: 'There is no such lesson.',
  toList: 'All lessons',
  minutes: (lesson: Lesson): string =>
    count(
      lesson.steps.reduce((sum, { minutes }) => sum + minutes, 0),
      'minute',
      'minutes',
    ),
  numbered: ({ number, title }: Lesson): string => `${String(number)}. ${title}`,
  working: 'Working out the numbers of this lesson…',
  failed: 'The numbers of this lesson could not be worked out.',
  again: 'Try again',
  broken:
    'With this seed or this version of the model something the lesson says is not so. Do not teach from it as it stands.',
  stepOf: (step: number, steps: number, minutes: number): string =>
    `Step ${String(step)} of ${String(steps)}, about ${count(minutes, 'minute', 'minutes')}`,
  steps: 'Steps of the lesson',
  next: 'Next',
  back: 'Back',
  present: 'Present',
  leave: 'Leave',
  hide: 'Hide controls',
  presentHint:
    'Page up and page down turn the steps; a number and Enter goes to a step; H hides the controls; Escape leaves.',
  link: 'Link to this step',
  linkHint: 'Opens the same step with the same children on any device that can reach this page.',
  seed: 'Seed of the room',
  seedHint: 'Any text. The same text gives everybody the same luck.',
  useSeed: 'Use this seed',
  tutor: 'For whoever leads',
  tutorHint: 'Notes and timings; not shown while presenting.',
  handout: 'Print the handout',
  answers: 'What the model says',
  evidence: 'What the evidence says',
  source: 'where it is from',
  picture: 'The picture',
} as const);

export const PREDICTION = inLanguage('PREDICTION', {
  heading: 'Your prediction',
  commit: 'Commit and show',
  yours: (answer: string): string => `You said ${answer}.`,
  none: 'Shown without a prediction.',
  right: 'So it is.',
  wrong: 'The model says otherwise.',
  answer: (answer: string): string => `The model says ${answer}.`,
  number: 'Your number',
  missing: 'Give a number first, or choose an answer: it need not be right.',
  directions: { up: 'Up', down: 'Down', same: 'About the same' },
} as const satisfies { readonly directions: Readonly<Record<string, string>> } & Record<string, unknown>);

export const PULL = inLanguage('PULL', {
  heading: 'Your turn',
  lesson: 'As in the lesson',
  yours: 'Yours',
  region: (label: string): string => `${label}: your setting`,
  reset: 'Put back',
  title: (output: string): string => `${output}, with your setting`,
  working: 'Working it out…',
  result: (output: string, size: string, direction: 'more' | 'fewer' | 'same', month: string): string => {
    const at = `By ${monthInWords(month)}`;
    if (direction === 'same') return `${at}: no change to ${output.toLowerCase()}.`;
    return `${at}: ${size} ${direction} than with nothing changed (${output.toLowerCase()}).`;
  },
} as const);

/** What a class chooses between. */
export function optionsOf(predict: LessonPrediction): readonly string[] {
  if (predict.kind === 'choice') return predict.choices.map(({ text }) => text);
  return predict.kind === 'direction' ? Object.values(PREDICTION.directions) : [];
}
