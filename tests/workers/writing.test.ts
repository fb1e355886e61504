import { describe, expect, it } from 'vitest';
import { outputProblems, writeOutputFile } from '../../workers/cli/output-file.ts';
import { csvLine } from '../../workers/cli/csv.ts';
import { folderForTest } from './helpers/command-line.ts';

function* breakingOff(): Generator<string> {
  yield 'the first half';
  throw new Error('no second half');
}

describe('a result file', () => {
  it('is written whole or not at all', async () => {
    const folder = await folderForTest();
    await folder.write('result.json', 'what was there before');
    await expect(writeOutputFile(folder.path('result.json'), breakingOff())).rejects.toThrow('no second half');
    expect(await folder.read('result.json')).toBe('what was there before');
    expect(await folder.names()).toEqual(['result.json']);
    await writeOutputFile(folder.path('result.json'), ['one ', 'two']);
    expect(await folder.read('result.json')).toBe('one two');
  });

  it('has its place checked beforehand', async () => {
    const folder = await folderForTest();
    const file = await folder.write('file', '');
    expect(await outputProblems(undefined, [])).toEqual([]);
    expect(await outputProblems(folder.path('new.json'), [file])).toEqual([]);
    expect(await outputProblems(folder.path('file/new.json'), [])).toEqual([
      expect.stringContaining('is not a folder'),
    ]);
    expect(await outputProblems(file, [file])).toEqual([expect.stringContaining('would overwrite')]);
  });
});

describe('a line of a table', () => {
  it('quotes what would break it', () => {
    expect(csvLine(['plain', 'a, b', 'say "so"', 'two\nlines'])).toBe('plain,"a, b","say ""so""","two\nlines"\r\n');
  });
});
