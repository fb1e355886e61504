import { beforeAll, describe, expect, it } from 'vitest';
import type { Listed } from '../../workers/cli/list.ts';
import type { PartFile } from '../../workers/cli/part.ts';
import type { Result } from '../../workers/cli/result.ts';
import {
  SIMULATE,
  WARM_UP_MILLISECONDS,
  conferences,
  ended,
  folderForTest,
  simulate,
  warmUp,
  withoutTiming,
} from './helpers/command-line.ts';

beforeAll(warmUp, WARM_UP_MILLISECONDS);

const SHORT = ['--baseline', 'average-authority', '--years', '1', '--seed', 'demo'];

describe('a run from the command line', () => {
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

  it('runs a rule of a scenario file, and refuses one that makes no sense with its character', async () => {
    const folder = await folderForTest();
    const file = (formula: string): object => ({
      ...conferences(),
      rules: { 'family-group-conference': { formula } },
    });
    const args = [...SHORT, '--runs', '2', '--workers', '1', '--scenario'];
    const good = await simulate(...args, await folder.write('good.json', file('effect + 0.01 * months')));
    expect([good.code, good.stderr]).toEqual([0, '']);
    expect((JSON.parse(good.stdout) as Result).inputs.scenarios[0]?.rules).toEqual({
      'family-group-conference': { formula: 'effect + 0.01 * months' },
    });
    const bad = await simulate(...args, await folder.write('bad.json', file('effect +')));
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain('character 9: the formula ends too soon; something has to follow.');
  });

  it('says which loops were on, what they made of a change, and what makes an output unsure', async () => {
    const folder = await folderForTest();
    const args = [...SHORT, '--scenario', await folder.write('one.json', conferences()), '--runs', '6'];
    const more = ['--loops', 'failed-returns', '--uncertainty', 'stock.care'];
    const { code, stdout, stderr } = await simulate(...args, ...more);
    expect([code, stderr]).toEqual([0, '']);
    const result = JSON.parse(stdout) as Result;
    expect(result.inputs.loops).toEqual(['failed-returns']);
    const [share] = result.loopShares;
    expect(share).toMatchObject({ scenario: 'conferences', output: 'stock.care', loops: [{ loop: 'failed-returns' }] });
    expect((share?.withoutLoops ?? NaN) + (share?.loops[0]?.adds ?? NaN)).toBeCloseTo(share?.change ?? NaN, 9);
    const [split] = result.uncertainty;
    expect(result.uncertainty).toHaveLength(1);
    expect(split).toMatchObject({ output: 'stock.care', month: 12, scenario: 'conferences', against: 'baseline' });
    expect(split?.replicates).toMatchObject({ everything: 6, evidence: 6 });
    expect(split?.shares.evidence).toBeGreaterThan(0);
    const unknown = await simulate(...args, '--uncertainty', 'stock.dragons');
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('--uncertainty: there is no output')]);
  });

  it('gives the same numbers for any number of workers, on standard output too', async () => {
    const folder = await folderForTest();
    const args = [...SHORT, '--scenario', await folder.write('one.json', conferences()), '--runs', '5'];
    const [one, three] = await Promise.all([simulate(...args, '--workers', '1'), simulate(...args, '--workers', '3')]);
    expect([one.code, one.stderr]).toEqual([0, '']);
    expect(withoutTiming(JSON.parse(one.stdout))).toEqual(withoutTiming(JSON.parse(three.stdout)));
  });

  it('writes a table with one line for each scenario, output and month', async () => {
    const folder = await folderForTest();
    const args = [...SHORT, '--scenario', await folder.write('one.json', conferences())];
    const { code, stdout } = await simulate(...args, '--engine', 'expected', '--format', 'csv');
    const [heading, first, ...others] = stdout.trimEnd().split('\r\n');
    expect(code).toBe(0);
    expect(heading).toBe('scenario,against,output,unit,month,mean,p5,p25,p50,p75,p95');
    expect(first).toMatch(/^baseline,,stock\.early-help,children,2020-03,([\d.]+)(,\1){5}$/);
    const outputs = new Set(others.map((line) => line.split(',')[2]));
    expect(others.length + 1).toBe(3 * outputs.size * 13);
    expect(others.at(-1)).toMatch(/^conferences,baseline,.*,2021-03,/);
  });

  it('gives expected flows with every quantile at the mean and no replicates', async () => {
    const { stdout } = await simulate(...SHORT, '--engine', 'expected');
    const { inputs, scenarios } = JSON.parse(stdout) as Result;
    expect(inputs).toMatchObject({ engine: 'expected', evidence: 'central', runs: null });
    const care = scenarios[0]?.outputs['stock.care'];
    expect(care?.p5).toEqual(care?.mean);
    expect(care?.p95).toEqual(care?.mean);
  });

  it('stops when it is interrupted, and writes nothing', async () => {
    const folder = await folderForTest();
    const args = ['--baseline', 'average-authority', '--years', '20', '--runs', '20000'];
    const { code, stderr } = await ended(
      process.execPath,
      [...SIMULATE, ...args, '--out', folder.path('result.json')],
      (kill) => {
        setTimeout(() => {
          kill('SIGINT');
        }, 4_000);
      },
    );
    expect(stderr).toBe('Stopped. Nothing was written.\n');
    expect(code).toBe(130);
    expect(await folder.names()).toEqual([]);
  });
});

describe('a run in parts', () => {
  it('gives, to the last digit, what one run gives, whatever the order of the parts', async () => {
    const folder = await folderForTest();
    const args = [...SHORT, '--scenario', await folder.write('one.json', conferences()), '--runs', '9'];
    const part = (range: string, name: string, workers: string) =>
      simulate(...args, '--replicates', range, '--workers', workers, '--out', folder.path(name));
    const runs = [
      part('0-3', 'a.json', '1'),
      part('4-4', 'b.json', '1'),
      part('5-8', 'c.json', '2'),
      simulate(...args),
    ];
    const [a, b, c, whole] = await Promise.all(runs);
    expect([a, b, c].map((each) => [each?.code, each?.stdout, each?.stderr])).toEqual([0, 1, 2].map(() => [0, '', '']));
    const merge = ['merge', ...['c.json', 'a.json', 'b.json'].map(folder.path), '--out', folder.path('merged.json')];
    expect(await simulate(...merge)).toEqual({ code: 0, stdout: '', stderr: '' });
    const merged = withoutTiming(await folder.readJson('merged.json'));
    expect(merged).toEqual(withoutTiming(JSON.parse(whole?.stdout ?? '')));
    expect((await folder.readJson('a.json')) as PartFile).toMatchObject({
      format: 'headwater-part/1',
      replicates: { first: 0, last: 3 },
      counts: { type: 'int32', byteOrder: 'little-endian', encoding: 'base64' },
    });
  });

  it('refuses parts that do not make one run, with every reason, and writes nothing', async () => {
    const folder = await folderForTest();
    const part = (name: string, range: string, ...more: string[]) =>
      simulate(...SHORT, '--replicates', range, '--workers', '1', '--out', folder.path(name), ...more);
    await Promise.all([part('a.json', '0-1'), part('b.json', '1-2'), part('c.json', '5-6')]);
    const other = (await folder.readJson('b.json')) as PartFile;
    await folder.write('seed.json', { ...other, inputs: { ...other.inputs, seed: 'else' } });
    await folder.write('old.json', { ...other, model: { version: '0.0.1' } });
    await folder.write('hurt.json', {
      ...other,
      counts: { ...other.counts, values: `AAAA${other.counts.values.slice(4)}` },
    });
    await folder.write('torn.json', (await folder.read('b.json')).slice(0, 5_000));
    await folder.write('result.json', { format: 'headwater-result/1' });
    const merged = async (...names: string[]) => {
      const { code, stderr } = await simulate('merge', ...names.map(folder.path), '--out', folder.path('out.json'));
      expect(code).toBe(2);
      return stderr.replaceAll(folder.path('/'), '');
    };
    expect(await merged('a.json', 'b.json', 'c.json')).toBe(
      'b.json: replicate 1 is also in a.json.\n' +
        'replicates 3 to 4 are in none of the parts: b.json ends at 2 and c.json begins at 5.\nNothing was written.\n',
    );
    expect(await merged('c.json')).toContain('replicates 0 to 4 are in none of the parts: c.json begins at 5.');
    expect(await merged('a.json', 'seed.json')).toContain(
      'seed.json: its seed is "else", but that of a.json is "demo".',
    );
    expect(await merged('old.json')).toContain('old.json: was made by version 0.0.1 of the model');
    expect(await merged('a.json', 'hurt.json')).toContain('hurt.json: replicate 1 is also in a.json.');
    expect(await merged('torn.json', 'no.json', 'result.json')).toBe(
      'torn.json: is not JSON.\nno.json: there is no such file.\n' +
        'result.json: is a finished result, not a part written with --replicates.\nNothing was written.\n',
    );
    expect(await folder.names()).not.toContain('out.json');
  });

  it('refuses a part with damaged counts', async () => {
    const folder = await folderForTest();
    await simulate(...SHORT, '--replicates', '0-0', '--workers', '1', '--out', folder.path('a.json'));
    const part = (await folder.readJson('a.json')) as PartFile;
    await folder.write('a.json', { ...part, counts: { ...part.counts, values: `AAAA${part.counts.values.slice(4)}` } });
    const { code, stderr } = await simulate('merge', folder.path('a.json'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('its counts have been damaged')]);
  });
});

describe('what is wrong', () => {
  it('is all named at once, with its place, and nothing is written', async () => {
    const folder = await folderForTest();
    const files = await Promise.all([
      folder.write('broken.json', '{ "format": "headwater-scenario/1",\n  "id": }'),
      folder.write('lever.json', { ...conferences('lever'), levers: { 'family-help-spend': { target: 7 } } }),
      folder.write('same.json', conferences('lever')),
      folder.write('baseline.json', conferences('baseline')),
    ]);
    const scenarios = [...files, folder.path('none.json'), folder.path('')].flatMap((file) => ['--scenario', file]);
    const out = ['--out', folder.path('no/such/result.json')];
    const { code, stdout, stderr } = await simulate('--baseline', 'atlantis', '--runs', '0', ...scenarios, ...out);
    expect([code, stdout]).toEqual([2, '']);
    const problems = stderr.replaceAll(folder.path('/'), '').split('\n');
    expect(problems).toEqual([
      expect.stringMatching(
        /^--baseline: there is no baseline "atlantis"; there are average-authority, .*england-2019, /,
      ),
      '--runs: should be a whole number from 1 to 100000, but is "0".',
      '--out: there is no folder no/such.',
      expect.stringMatching(/^broken\.json: this is not JSON; reading stopped at line 2, column \d+\.$/),
      expect.stringMatching(/^lever\.json: levers\.family-help-spend\.target must be from 50 to 500, not 7\.$/),
      'none.json: there is no such file.',
      expect.stringMatching(/: is a folder, not a file\.$/),
      expect.stringMatching(/^same\.json: id: "lever" is also the id of the scenario in lever\.json/),
      expect.stringMatching(/^baseline\.json: id: "baseline" is kept for the scenario in which nothing is moved/),
      'Nothing was written.',
      '',
    ]);
  });

  it.each([
    ['a folder', ''],
    ['a file that is read', 'one.json'],
  ])('covers a result that would be written over %s', async (_, name) => {
    const folder = await folderForTest();
    const one = await folder.write('one.json', conferences());
    const { code, stderr } = await simulate(...SHORT, '--scenario', one, '--out', folder.path(name));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--out: .*(is a folder, not a file|would overwrite a file that is read)\.\nNothing was/);
    expect(JSON.parse(await folder.read('one.json'))).toEqual(conferences());
  });

  it('covers a run too large to hold', async () => {
    const args = ['--baseline', 'average-authority', '--years', '20', '--runs', '100000'];
    const [run, part] = await Promise.all([simulate(...args), simulate(...args, '--replicates', '0-20000')]);
    expect([run.code, part.code]).toEqual([2, 2]);
    expect(run.stderr).toMatch(/^--runs: The run would hold \d+ MB of counts.* at most \d+ replicates fit\.\n/);
    expect(part.stderr).toMatch(/^--replicates: A part would hold/);
  });
});

describe('what there is to choose from', () => {
  it('is listed with label, unit and range, to read and as JSON', async () => {
    const [text, json] = await Promise.all([simulate('--list'), simulate('--list', '--format', 'json')]);
    const list = JSON.parse(json.stdout) as Listed[];
    expect([text.code, json.code]).toEqual([0, 0]);
    expect(new Set(list.map(({ kind }) => kind))).toEqual(new Set(['baseline', 'lever', 'driver', 'loop', 'output']));
    for (const { id, label, unit } of list) {
      expect([label, unit].every((words) => words.length > 2)).toBe(true);
      expect(text.stdout).toContain(`${id} `);
      expect(text.stdout).toContain(label);
    }
    expect(list).toContainEqual({
      kind: 'lever',
      id: 'supporting-families',
      label: 'Supporting Families key workers',
      unit: 'share',
      minimum: 0,
      maximum: 1,
      variants: ['published'],
      note: 'Families who join have more protection plans in months 7 to 18, which is shown with the rest.',
    });
    expect(list.filter(({ kind, note }) => kind === 'driver' && note === '')).toEqual([]);
    expect(text.stdout).toContain('variants: published\n');
    expect(list.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['england-2020', 'trend-in-need', 'stock.care.age.16-17']),
    );
  });

  it('is explained by --help', async () => {
    const { code, stdout } = await simulate('--help');
    expect([code, stdout.includes('--scenario FILE')]).toEqual([0, true]);
  });
});
