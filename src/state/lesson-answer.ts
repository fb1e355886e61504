import type { LessonPrediction } from '../../models/lessons/lesson.ts';
import { holds, type LessonValues } from '../../models/lessons/lesson-numbers.ts';
import { PREDICTION } from '../text/lessons.ts';

/** What the model says to a prediction, in words; `write` writes one of the lesson's numbers. */
export function modelAnswer(predict: LessonPrediction, values: LessonValues, write: (name: string) => string): string {
  switch (predict.kind) {
    case 'number':
      return write(predict.answer);
    case 'direction': {
      const value = values.get(predict.answer) ?? 0;
      const { up, down, same } = PREDICTION.directions;
      if (Math.abs(value) <= predict.same) return same.toLowerCase();
      return (value > 0 ? up : down).toLowerCase();
    }
    case 'choice': {
      const right = predict.choices.find(({ when }) => when.every((condition) => holds(condition, values)));
      return `“${right?.text ?? ''}”`;
    }
  }
}
