import { beforeAll, describe, expect, it } from 'vitest';
import type { Listed } from '../../workers/cli/list.ts';
import type { PartFile } from '../../workers/cli/part.ts';
import type { Result } from '../../workers/cli/result.ts';
import {
  conferences,
  folderForTest,
  folderForTests,
  simulate,
  simulateHere,
  withoutTiming,
  type Ended,
  type Folder,
} from './helpers/command-line.ts';

const SHORT = ['--baseline', 'average-authority', '--years', '1', '--seed', 'demo'];

describe('a run from the command line', () => {
  it('runs a rule of a scenario file, and refuses one that makes no sense with its character', async () => {
    const folder = await folderForTest();
    const file = (formula: string): object => ({
      ...conferences(),
      rules: { 'family-group-conference': { formula } },
    });
    const args = [...SHORT, '--engine', 'expected', '--scenario'];
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
    const one = await folder.write('one.json', conferences());
    const args = [...SHORT, '--scenario', one, '--runs', '6', '--workers', '1'];
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

  it('says how far it is where a person looks, stops there when told to, and writes nothing', async () => {
    const folder = await folderForTest();
    const stop = new AbortController();
    const args = [...SHORT, '--runs', '20000', '--workers', '1', '--out', folder.path('result.json')];
    const onStderr = (text: string): void => {
      if (/\d of 20000 replicates, \d+ s left$/.test(text)) stop.abort();
    };
    const { code, stdout, stderr } = await simulateHere(args, { signal: stop.signal, onStderr });
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr.endsWith('s left\r\u001b[KStopped. Nothing was written.\n')).toBe(true);
    expect(await folder.names()).toEqual([]);
  });
});

describe('a run in parts', () => {
  let folder: Folder;
  let whole: Ended;
  let made: readonly Ended[];

  beforeAll(async () => {
    folder = await folderForTests();
    const args = [...SHORT, '--scenario', await folder.write('one.json', conferences())];
    const part = (range: string, name: string, workers = '1') =>
      simulate(...args, '--runs', '9', '--replicates', range, '--workers', workers, '--out', folder.path(name));
    made = [
      await part('0-3', 'a.json'),
      await part('4-4', 'b.json'),
      await part('5-8', 'c.json', '2'),
      await part('2-5', 'd.json'),
    ];
    whole = await simulate(...args, '--runs', '9', '--workers', '2');
  }, 60_000);

  const merged = async (...names: string[]): Promise<string> => {
    const { code, stderr } = await simulate('merge', ...names.map(folder.path), '--out', folder.path('out.json'));
    expect(code).toBe(2);
    return stderr.replaceAll(folder.path('/'), '');
  };

  it('gives, to the last digit, what one run gives, whatever the order of the parts and the number of workers', async () => {
    expect(made).toEqual(made.map(() => ({ code: 0, stdout: '', stderr: '' })));
    const merge = ['merge', ...['c.json', 'a.json', 'b.json'].map(folder.path), '--out', folder.path('merged.json')];
    expect(await simulate(...merge)).toEqual({ code: 0, stdout: '', stderr: '' });
    const together = withoutTiming(await folder.readJson('merged.json'));
    expect(together).toEqual(withoutTiming(JSON.parse(whole.stdout)));
    expect((await folder.readJson('a.json')) as PartFile).toMatchObject({
      format: 'headwater-part/1',
      replicates: { first: 0, last: 3 },
      counts: { type: 'int32', byteOrder: 'little-endian', encoding: 'base64' },
    });
  });

  it('refuses parts that do not make one run, with every reason, and writes nothing', async () => {
    const d = (await folder.readJson('d.json')) as PartFile;
    await folder.write('seed.json', { ...d, inputs: { ...d.inputs, seed: 'else' } });
    await folder.write('old.json', { ...d, model: { version: '0.0.1' } });
    await folder.write('torn.json', (await folder.read('d.json')).slice(0, 5_000));
    await folder.write('result.json', { format: 'headwater-result/1' });
    expect(await merged('b.json', 'c.json', 'd.json')).toBe(
      'replicates 0 to 1 are in none of the parts: d.json begins at 2.\n' +
        'b.json: replicate 4 is also in d.json.\nc.json: replicate 5 is also in d.json.\nNothing was written.\n',
    );
    expect(await merged('a.json', 'd.json')).toContain('d.json: replicates 2 to 3 are also in a.json.');
    expect(await merged('a.json', 'c.json')).toContain(
      'replicate 4 is in none of the parts: a.json ends at 3 and c.json begins at 5.',
    );
    expect(await merged('a.json', 'seed.json')).toContain(
      'seed.json: its seed is "else", but that of a.json is "demo".',
    );
    expect(await merged('old.json')).toContain('old.json: was made by version 0.0.1 of the model');
    expect(await merged('torn.json', 'no.json', 'result.json')).toBe(
      'torn.json: is not JSON.\nno.json: there is no such file.\n' +
        'result.json: is a finished result, not a part written with --replicates.\nNothing was written.\n',
    );
    expect(await folder.names()).not.toContain('out.json');
  });

  it('refuses a part with damaged counts', async () => {
    const part = (await folder.readJson('a.json')) as PartFile;
    const counts = { ...part.counts, values: `AAAA${part.counts.values.slice(4)}` };
    await folder.write('hurt.json', { ...part, counts });
    expect(await merged('a.json', 'hurt.json')).toContain('hurt.json: replicates 0 to 3 are also in a.json.');
    expect(await merged('hurt.json', 'b.json', 'c.json')).toBe(
      'hurt.json: its counts have been damaged: they do not match their checksum.\nNothing was written.\n',
    );
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
});
