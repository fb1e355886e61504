import { describe, expect, it } from 'vitest';
import { expectedSeries } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { Interned } from '../../workers/interned.ts';
import { shortRequest } from './helpers/requests.ts';

describe('a request that crosses again', () => {
  const request = shortRequest();
  const elsewhere = { ...request, baseline: { ...request.baseline, id: 'elsewhere' } };

  it('finds the library and baseline it brought before, and keeps everything else of its own', () => {
    const interned = new Interned();
    const first = interned.request(structuredClone(request));
    const second = interned.request(structuredClone({ ...request, seed: 'other' }));
    expect(second.baseline).toBe(first.baseline);
    expect(second.library).toBe(first.library);
    expect(second.seed).toBe('other');
    const other = interned.request(structuredClone(elsewhere));
    expect(other.baseline).toEqual(elsewhere.baseline);
    expect(other.library).toBe(first.library);
  });

  it('is forgotten after a few others', () => {
    const interned = new Interned();
    const first = interned.request(request);
    const place = (id: number) => ({ ...request, baseline: { ...request.baseline, id: String(id) } });
    [1, 2, 3].forEach((id) => interned.request(place(id)));
    expect(interned.request(structuredClone(request)).baseline).toBe(first.baseline);
    [4, 5, 6, 7].forEach((id) => interned.request(place(id)));
    expect(interned.request(structuredClone(request)).baseline).not.toBe(first.baseline);
  });

  it('is compiled once for as long as it is in use, and gives the same numbers', () => {
    const [one, two, other] = [prepareRun(request), prepareRun({ ...request, scenarios: [] }), prepareRun(elsewhere)];
    expect(two.model).toBe(one.model);
    expect(other.model).not.toBe(one.model);
    expect(expectedSeries(prepareRun(structuredClone(request)))).toEqual(expectedSeries(one));
    expect(expectedSeries(one)).toEqual(expectedSeries(one));
  });

  it('has its baseline worked out anew for another horizon', () => {
    const short = expectedSeries(prepareRun(request));
    const long = expectedSeries(prepareRun({ ...request, years: 2 }));
    expect(long.length).toBeGreaterThan(short.length);
    expect(expectedSeries(prepareRun({ ...request, years: 2, library: { ...request.library } }))).toEqual(long);
  });
});
