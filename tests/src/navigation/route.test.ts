import { describe, expect, it } from 'vitest';
import { addressIn, languageOf } from '../../../src/navigation/address-language.ts';
import { ADDRESS, routeOf } from '../../../src/navigation/route.ts';

describe('an address', () => {
  it.each([
    ['', { page: 'workbench' }],
    ['#/', { page: 'workbench' }],
    ['#results', { page: 'workbench' }],
    [ADDRESS.control('lever-spend'), { page: 'workbench', control: 'lever-spend' }],
    [ADDRESS.compare, { page: 'compare' }],
    [ADDRESS.report, { page: 'report' }],
    [ADDRESS.explain, { page: 'explain' }],
    [ADDRESS.explainSection('goal'), { page: 'explain', section: 'goal' }],
    [ADDRESS.situations, { page: 'situations' }],
    ['#/situations/', { page: 'situations' }],
    [ADDRESS.situation('do-nothing'), { page: 'situations', situation: 'do-nothing' }],
    [ADDRESS.lessons, { page: 'lessons' }],
    ['#/lessons/poverty', { page: 'lessons', lesson: 'poverty' }],
    [ADDRESS.lesson({ lesson: 'poverty', step: 2 }), { page: 'lessons', lesson: 'poverty', step: 2 }],
    [
      ADDRESS.lesson({ lesson: 'poverty', step: 12, seed: 'a room', presented: true }),
      { page: 'lessons', lesson: 'poverty', step: 12, seed: 'a room', presented: true },
    ],
    [ADDRESS.challenge, { page: 'challenge' }],
    [ADDRESS.room('room 12/b?'), { page: 'challenge', seed: 'room 12/b?' }],
    [ADDRESS.codes('codes'), { page: 'challenge', seed: 'codes', codes: true }],
    [ADDRESS.evidence, { page: 'evidence' }],
    [ADDRESS.entry('care.home.months'), { page: 'evidence', entry: 'care.home.months' }],
    [ADDRESS.evidenceFor('lever', 'spend'), { page: 'evidence', feeds: { kind: 'lever', id: 'spend' } }],
    [ADDRESS.coverage, { page: 'evidence', covered: true }],
    [ADDRESS.method, { page: 'method' }],
    [ADDRESS.methodSection('time-and-age'), { page: 'method', section: 'time-and-age' }],
  ])('%s is read', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it.each([
    '#/nowhere',
    '#/compare/more',
    '#/evidence//E01',
    '#/evidence/E01/more',
    '#/evidence/for/lever',
    '#/control',
    '#/method/a/b/c/d',
    '#/lessons/poverty/0',
    '#/lessons/poverty/two',
    '#/lessons/poverty/2/seed/more',
    '#/present',
    '#/challenge/room/scores',
    '#/challenge/room/codes/more',
    '#/situations/%E0%A4%A',
  ])('%s is not known', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'unknown', address: hash.slice(1) });
  });

  it('may hold any sign in the name of an entry', () => {
    const id = 'a/b c%?#é';
    expect(routeOf(ADDRESS.entry(id))).toEqual({ page: 'evidence', entry: id });
  });
});

describe('the language of an address', () => {
  it.each([
    ['', '#/cy/'],
    ['#/', '#/cy/'],
    ['#results', '#/cy/'],
    ['#/lessons/poverty/2', '#/cy/lessons/poverty/2'],
    ['#/en/evidence', '#/cy/evidence'],
  ])('is put into %s, and changes nothing else', (hash, welsh) => {
    expect(addressIn('cy', hash)).toBe(welsh);
    expect(languageOf(welsh)).toBe('cy');
    expect(routeOf(welsh)).toEqual(routeOf(hash));
  });

  it.each(['#/', '#/lessons', '#/fr/lessons', '#/cymru', '#cy', '#/evidence/cy'])('is not in %s', (hash) => {
    expect(languageOf(hash)).toBeNull();
  });
});
