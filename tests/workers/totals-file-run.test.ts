import { expect, it } from 'vitest';
import { readCommand } from '../../workers/cli/command.ts';
import { readyRun } from '../../workers/cli/request.ts';
import { folderForTest } from './helpers/command-line.ts';

it('a file of totals gives a run its place and its weekly prices', async () => {
  const folder = await folderForTest();
  const file = await folder.write('mine.json', {
    format: 'headwater-totals/1',
    name: 'Mine',
    year: 2020,
    totals: { 'population.5-9': 16713, 'care.10-15': 219 },
    poundsPerWeek: { residential: 5200 },
  });
  const { command } = readCommand(['--totals', file, '--years', '1', '--runs', '1']);
  if (command.kind !== 'run') throw new Error('This should be a run.');
  const { request } = await readyRun(command, []);
  expect(request.baseline.label).toBe('Mine');
  expect(request.library['price.residential']).toMatchObject({ value: 5200 });
  expect(request.library['price.residential']).not.toHaveProperty('distribution');
});
