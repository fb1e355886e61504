import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../workers/cli/result.ts';
import {
  SIMULATE,
  WARM_UP_MILLISECONDS,
  conferences,
  ended,
  folderForTest,
  simulateAsProgram,
  warmUp,
} from './helpers/command-line.ts';

const SHORT = ['--baseline', 'average-authority', '--years', '1', '--seed', 'demo'];

// What only a program of its own can show: how it ends, what it hears, and where its output goes.
// What it answers is asked in `command-line.test.ts`, without starting it for every question.

beforeAll(warmUp, WARM_UP_MILLISECONDS);

describe('the program', () => {
  it('writes the result, the baseline first, one entry for each month and the opening one', async () => {
    const folder = await folderForTest();
    const one = await folder.write('one.json', conferences());
    const two = await folder.write('two.json', { ...conferences('nothing'), name: 'Nothing', levers: {} });
    const args = [...SHORT, '--scenario', one, '--scenario', two, '--runs', '6', '--workers', '2'];
    const { code, stdout, stderr } = await ended('npm', [
      ...['run', '--silent', 'simulate', '--'],
      ...[...args, '--out', folder.path('result.json')],
    ]);
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    const result = (await folder.readJson('result.json')) as Result;
    expect(result.format).toBe('headwater-result/1');
    expect(result.model.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(result.inputs).toMatchObject({ baseline: 'average-authority', runs: 6, years: 1, seed: 'demo' });
    expect([result.months.length, result.months[0], result.months[12]]).toEqual([13, '2020-03', '2021-03']);
    expect(result.scenarios.map(({ id }) => id)).toEqual(['baseline', 'conferences', 'nothing']);
    expect(result.differences.map(({ scenario, against }) => [scenario, against])).toEqual([
      ['conferences', 'baseline'],
      ['nothing', 'baseline'],
    ]);
    const care = result.scenarios[1]?.outputs['stock.care'];
    expect(Object.keys(care ?? {}).sort()).toEqual(['mean', 'p25', 'p5', 'p50', 'p75', 'p95', 'unit']);
    expect([care?.unit, care?.mean.length, care?.p95.length]).toEqual(['children', 13, 13]);
    expect(result.scenarios[0]?.outputs['flow.care.in']?.mean[0]).toBe(0);
    expect(result.scenarios[0]?.outputs['cost.total']?.mean[0]).toBe(0);
    const unmoved = result.differences[1]?.outputs['stock.care'];
    expect([...(unmoved?.p5 ?? []), ...(unmoved?.p95 ?? [])].every((value) => value === 0)).toBe(true);
    expect(await folder.names()).toEqual(['one.json', 'result.json', 'two.json']);
  });

  it('ends with 2 on bad input, and says why on standard error alone', async () => {
    const { code, stdout, stderr } = await simulateAsProgram('--baseline', 'atlantis');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^--baseline: there is no baseline "atlantis"; .*\.\nNothing was written\.\n$/);
  });

  it('stops when it is interrupted, and writes nothing', async () => {
    const folder = await folderForTest();
    const args = ['--authority', 'E06000017', '--runs', '20000', '--workers', '1', '--out', folder.path('result.json')];
    const { code, stderr } = await ended(process.execPath, [...SIMULATE, ...args], (kill) => {
      // That few children are in care there is said just before it begins to simulate.
      kill('SIGINT');
    });
    expect(stderr).toMatch(/\nStopped\. Nothing was written\.\n$/);
    expect(code).toBe(130);
    expect(await folder.names()).toEqual([]);
  });
});

describe('standard output', () => {
  it('has all of a result that does not fit into a pipe at once', async () => {
    const { code, stdout, stderr } = await simulateAsProgram(...SHORT, '--engine', 'expected');
    expect([code, stderr]).toEqual([0, '']);
    // A pipe holds this much.
    expect(stdout.length).toBeGreaterThan(65_536);
    expect((JSON.parse(stdout) as Result).inputs).toMatchObject({ engine: 'expected', runs: null });
  });

  it.each([
    ['while it is written', '--baseline average-authority --years 1 --engine expected', 'head -c 9', '{"format" 0'],
    ['before it is written', '--help', 'true', ' 0'],
  ])('may be closed by who reads it %s', async (_, args, reader, shown) => {
    const command = [process.execPath, ...SIMULATE, args].join(' ');
    const { stdout, stderr } = await ended('bash', ['-c', `${command} | ${reader}; echo " \${PIPESTATUS[0]}"`]);
    expect([stdout, stderr]).toEqual([`${shown}\n`, '']);
  });
});
