import { it, expect } from 'vitest';
import { drawPlace, fitOf, recovered, type Recovered } from '../support/recovery.ts';
import { inventRecords } from '../../models/generate/simulated-records.ts';
import { library } from '../support/seeds.ts';
it('x', () => {
  for (const [size, seeds] of [[500, 10], [2000, 8]] as const) {
    const all: Recovered[] = [];
    const t0 = Date.now();
    let tf = 0;
    for (let s = 0; s < seeds; s++) {
      const place = drawPlace(size, `${size}:${s}`);
      const { records } = inventRecords({ library, baseline: place.baseline, years: 3, seed: `${size}:${s}`, drift: 'off' });
      const t1 = Date.now();
      const fit = fitOf(records, place.baseline);
      tf += Date.now() - t1;
      all.push(...recovered(place, fit.groups, 3));
    }
    const rate = (r: Recovered[]) => r.filter((e) => e.truth >= e.low && e.truth <= e.high).length / r.length;
    const bias = (r: Recovered[]) => r.reduce((s, e) => s + Math.log(e.mean / e.truth), 0) / r.length;
    console.log(size, 'all', rate(all).toFixed(3), all.length, 'ms', (Date.now() - t0) / seeds, 'fit ms', tf / seeds);
    for (const g of new Set(all.map((e) => e.group))) {
      const own = all.filter((e) => e.group === g);
      console.log('  ', g, rate(own).toFixed(2), 'bias', bias(own).toFixed(3), [...new Set(own.map((e) => e.band))].map((b) => { const o = own.filter((e) => e.band === b); return `${b}:${rate(o).toFixed(2)}/${bias(o).toFixed(2)}`; }).join(' '));
    }
  }
  expect(1).toBe(1);
}, 600000);
