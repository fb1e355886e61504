/** Addresses of the pages on which a class is taught: lessons, step by step, and the challenge. */

export type TaughtRoute =
  /** `step` counts from 1; `seed` in place of the lesson's own; `presented`: at the front of a room. */
  | {
      readonly page: 'lessons';
      readonly lesson?: string;
      readonly step?: number;
      readonly seed?: string;
      readonly presented?: true;
    }
  /** `seed`: the room; `codes`: what its players handed in. */
  | { readonly page: 'challenge'; readonly seed?: string; readonly codes?: true };

/** What an address of a lesson names. */
export interface LessonPlace {
  readonly lesson: string;
  readonly step: number;
  readonly seed?: string | undefined;
  readonly presented?: boolean | undefined;
}

/** How the addresses begin, and how that of the codes ends. */
export const TAUGHT = { lessons: 'lessons', presented: 'present', challenge: 'challenge', codes: 'codes' } as const;

export const isTaught = (page: string): boolean => page === TAUGHT.lessons || page === TAUGHT.challenge;

/** What parts of an address name, null where they name nothing; undefined where they are not of these pages. */
export function taughtRoute(parts: readonly string[]): TaughtRoute | null | undefined {
  if (parts[0] === TAUGHT.lessons || parts[0] === TAUGHT.presented) return lessonRoute(parts);
  return parts[0] === TAUGHT.challenge ? challengeRoute(parts) : undefined;
}

/** A lesson, a step of it and a seed, each only after the one before. */
function lessonRoute([name, lesson, step, seed, ...more]: readonly string[]): TaughtRoute | null {
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d?$/.test(step))) return null;
  if (name === TAUGHT.presented && lesson === undefined) return null;
  return {
    page: TAUGHT.lessons,
    ...(lesson === undefined ? {} : { lesson }),
    ...(step === undefined ? {} : { step: Number(step) }),
    ...(seed === undefined ? {} : { seed }),
    ...(name === TAUGHT.presented ? { presented: true } : {}),
  };
}

function challengeRoute([, seed, codes, ...more]: readonly string[]): TaughtRoute | null {
  if (more.length > 0 || (codes !== undefined && codes !== TAUGHT.codes)) return null;
  return {
    page: TAUGHT.challenge,
    ...(seed === undefined ? {} : { seed }),
    ...(codes === undefined ? {} : { codes: true }),
  };
}
