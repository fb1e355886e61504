import { describe, expect, test } from 'vitest';
import { inTurn, takeAllTurns, Turn, turnsTaken } from '../../../src/ui/turns.ts';

describe('turns', () => {
  test('come one in each task, in the order they were asked for', async () => {
    const done: string[] = [];
    const between = (): void => void setTimeout(() => done.push('something else'), 0);
    new Turn().take(() => {
      done.push('first');
      between();
    });
    for (let at = 0; at < 50; at++)
      new Turn().take(() => {
        busyFor(1);
      });
    new Turn().take(() => done.push('last'));
    expect(done).toEqual([]);
    await turnsTaken();
    expect(done).toEqual(['first', 'something else', 'last']);
  });

  test('whoever asks again keeps the place with the newer work, and who leaves is passed over', async () => {
    const done: string[] = [];
    const [one, other, gone] = [new Turn(), new Turn(), new Turn()];
    one.take(() => done.push('older'));
    gone.take(() => done.push('gone'));
    other.take(() => done.push('other'));
    one.take(() => done.push('newer'));
    gone.leave();
    await turnsTaken();
    expect(done).toEqual(['newer', 'other']);
  });

  test('what a piece of work asks for itself is waited for, and all is done at once where there is no time', async () => {
    const done: string[] = [];
    const nested = (): void => {
      new Turn().take(() => {
        done.push('outer');
        new Turn().take(() => done.push('inner'));
      });
    };
    nested();
    await turnsTaken();
    expect(done).toEqual(['outer', 'inner']);
    nested();
    takeAllTurns();
    expect(done).toEqual(['outer', 'inner', 'outer', 'inner']);
    await expect(turnsTaken()).resolves.toBeUndefined();
  });

  test('the rest of what has begun comes before what waits, and once', async () => {
    const done: string[] = [];
    const [begun, next] = [new Turn(), new Turn()];
    begun.take(() => {
      done.push('begun');
      begun.goOn(() => done.push('older'));
      begun.goOn(() => done.push('its rest'));
    });
    next.take(() => done.push('next'));
    await turnsTaken();
    expect(done).toEqual(['begun', 'its rest', 'next']);
    begun.goOn(() => done.push('alone'));
    await turnsTaken();
    expect(done.at(-1)).toBe('alone');
  });

  test('one that fails is reported, and the others have their turn', async () => {
    const done: string[] = [];
    const reported = new Promise<string>((resolve) => {
      const hear = (event: ErrorEvent): void => {
        event.preventDefault();
        window.removeEventListener('error', hear);
        resolve(event.message);
      };
      window.addEventListener('error', hear);
    });
    new Turn().take(() => {
      throw new Error('a picture that cannot be drawn');
    });
    new Turn().take(() => done.push('next'));
    await turnsTaken();
    expect(await reported).toContain('a picture that cannot be drawn');
    expect(done).toEqual(['next']);
  });

  test('what is started in turn gives what comes of it, good or bad', async () => {
    await expect(inTurn(() => Promise.resolve(7))).resolves.toBe(7);
    await expect(inTurn(() => Promise.reject(new Error('not there')))).rejects.toThrow('not there');
  });
});

function busyFor(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}
