import { describe, expect, it } from 'vitest';
import { currentFormat, isOfFamily, upToDate, type FileFamily } from '../../../models/care/file-version.ts';
import { isRecord, type Table } from '../../../models/care/reading.ts';

/** A family with a history: in its second version `town` became `place`, in its third `years` came to be written out. */
const family: FileFamily = {
  name: 'headwater-example',
  upgrades: [({ town, ...rest }) => ({ ...rest, place: town }), (file) => ({ years: 10, ...file })],
};

function opened(file: Table): { readonly file: Table | null; readonly problems: readonly string[] } {
  const problems: string[] = [];
  return { file: upToDate(file, family, problems), problems };
}

describe('a file of an older version', () => {
  const current = { format: 'headwater-example/3', place: 'Leeds', years: 10 };

  it.each<[string, Table]>([
    ['the first', { format: 'headwater-example/1', town: 'Leeds' }],
    ['the second', { format: 'headwater-example/2', place: 'Leeds' }],
    ['this one', current],
  ])('opens: %s', (_, file) => {
    expect(opened(file)).toEqual({ file: current, problems: [] });
  });

  it('is left as it was', () => {
    const file = Object.freeze({ format: 'headwater-example/1', town: 'Leeds' });
    opened(file);
    expect(file).toEqual({ format: 'headwater-example/1', town: 'Leeds' });
  });
});

describe('a file of a later version', () => {
  it('is refused with one sentence, whatever else it holds', () => {
    expect(opened({ format: 'headwater-example/4', unheard: 'of' })).toEqual({
      file: null,
      problems: [
        'format is "headwater-example/4", of a later version of Headwater; this one reads up to "headwater-example/3".',
      ],
    });
  });
});

it('is of the family its format names, whatever it says of the version', () => {
  const ours = ['headwater-example/3', 'headwater-example/99', 'headwater-example/x'];
  expect(ours.filter((format) => !isOfFamily(format, family))).toEqual([]);
  const others = ['headwater-example', 'headwater-examples/1', 'headwater-scenario/1', '', null, 3, undefined];
  expect(others.filter((format) => isOfFamily(format, family))).toEqual([]);
});

describe('a file of no version', () => {
  it.each([
    'headwater-example/0',
    'headwater-example/01',
    'headwater-example/-1',
    'headwater-example/1.0',
    'headwater-example/1e3',
    'headwater-example/9999999999',
    'headwater-example/',
    'headwater-examples/1',
    'headwater-scenario/1',
    '',
  ])('is told what its format must be, not %j, and read on', (format) => {
    const { file, problems } = opened({ format });
    expect(problems).toEqual([`format must be "headwater-example/3", not "${format}".`]);
    expect(isRecord(file)).toBe(true);
  });

  it('is told when it has no format at all, or only by its prototype', () => {
    const missing = ['format must be "headwater-example/3"; it is missing.'];
    expect(opened({}).problems).toEqual(missing);
    expect(opened(Object.create({ format: currentFormat(family) }) as Table).problems).toEqual(missing);
  });
});
