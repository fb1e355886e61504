import { describe, expect, it } from 'vitest';
import { expectedSeries } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { Packer, Unpacker } from '../../workers/parcels.ts';
import type { RunRequest } from '../../models/run/request.ts';
import { shortRequest } from './helpers/requests.ts';

describe('a request that crosses again', () => {
  const request = shortRequest();
  const elsewhere = { ...request, baseline: { ...request.baseline, id: 'elsewhere' } };

  it('brings its library and place once, and finds them again', () => {
    const packer = new Packer();
    const unpacker = new Unpacker();
    const cross = (sent: RunRequest): { size: number; received: RunRequest } => {
      const packed = packer.pack(sent);
      return { size: JSON.stringify(packed).length, received: unpacker.unpack(structuredClone(packed)) };
    };
    const first = cross(request);
    const second = cross({ ...request, seed: 'other' });
    expect(first.received).toEqual(request);
    expect(second.received).toEqual({ ...request, seed: 'other' });
    expect(second.received.library).toBe(first.received.library);
    expect(second.received.baseline).toBe(first.received.baseline);
    expect(second.size).toBeLessThan(first.size / 50);
    const other = cross(elsewhere);
    expect(other.received.baseline).toEqual(elsewhere.baseline);
    expect(other.received.library).toBe(first.received.library);
  });

  it('is the very same for equal copies, so that nothing is compiled twice', () => {
    const packer = new Packer();
    const unpacker = new Unpacker();
    const first = unpacker.unpack(packer.pack(request));
    const copy = unpacker.unpack(packer.pack(structuredClone(request)));
    expect(copy.library).toBe(first.library);
    expect(copy.baseline).toBe(first.baseline);
  });

  it('is forgotten by both sides at once, however many come between', () => {
    const packer = new Packer();
    const unpacker = new Unpacker();
    const place = (id: number): RunRequest => ({ ...request, baseline: { ...request.baseline, id: String(id) } });
    const places = Array.from({ length: 12 }, (_, id) => place(id));
    for (const each of [...places, request, ...places.toReversed(), request, ...places]) {
      expect(unpacker.unpack(structuredClone(packer.pack(each)))).toEqual(each);
    }
  });

  it('that names what was never brought is refused', () => {
    const sent = new Packer().pack(request);
    expect(() => new Unpacker().unpack({ ...sent, library: { number: 7 } })).toThrow('under the number 7');
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
