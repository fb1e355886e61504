import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/state/changes.ts';
import type { Settings } from '../../../src/state/settings.ts';
import { inSentence } from '../../../src/text/sentence.ts';
import { reasonsInWords } from '../../../src/text/staleness.ts';
import { CATALOGUE, UNCHANGED } from '../../support/pictures.ts';

const LEVER = 'family-group-conference';
const why = (then: Partial<Settings>, now: Partial<Settings>): string =>
  reasonsInWords(changesBetween(CATALOGUE, { ...UNCHANGED, ...then }, { ...UNCHANGED, ...now }));

describe('why a picture is out of date', () => {
  it('is nothing when nothing changed', () => {
    expect(why({}, {})).toBe('');
  });

  it('names the lever and both values', () => {
    expect(why({ levers: { [LEVER]: { target: 0.8 } } }, { levers: { [LEVER]: { target: 0.9 } } })).toBe(
      'You changed family group conferences from 80% to 90%.',
    );
  });

  it('takes an untouched lever to stand where it stands today', () => {
    expect(why({}, { levers: { [LEVER]: { target: 0.8 } } })).toBe(
      'You changed family group conferences from 50% to 80%.',
    );
    expect(why({ levers: { spend: { target: 250 } } }, {})).toBe('You changed family help spend from £250 to £191.');
  });

  it('tells apart start, build-up and today', () => {
    const with_ = (more: object): Partial<Settings> => ({ levers: { [LEVER]: { target: 0.8, ...more } } });
    expect(why(with_({}), with_({ start: '2022-04' }))).toBe(
      'You moved the start of family group conferences from April 2020 to April 2022.',
    );
    expect(why(with_({}), with_({ rampMonths: 24 }))).toBe(
      'You changed the build-up of family group conferences from 12 months to 24 months.',
    );
    expect(why(with_({}), with_({ now: 0.3 }))).toBe(
      'You changed today’s level of family group conferences from 50% to 30%.',
    );
  });

  it('names drivers, horizon, seed and place', () => {
    expect(why({}, { drivers: { 'trend-in-need': { change: 0.02 } } })).toBe(
      'You changed trend in need from 0% a year to +2% a year.',
    );
    expect(why({}, { years: 1 })).toBe('You changed the horizon from 10 years to 1 year.');
    expect(why({}, { seed: 'class' })).toBe('You changed the run seed from “headwater” to “class”.');
    expect(why({}, { baselineId: 'england-2020' })).toBe(
      'You changed where it starts from An average English authority to England 2020.',
    );
  });

  it('names a value of one’s own, and the library’s when it is put back', () => {
    const own = { evidence: { 'conference.effect': { value: 0.7 } } };
    const ranged = { evidence: { 'conference.effect': { value: 0.7, low: 0.6, high: 0.8 } } };
    const label = '“Conference offered in pre-proceedings: in care a year later”';
    expect(why({}, own)).toBe(`You changed the value of ${label} from 0.808 to 0.7.`);
    expect(why(own, ranged)).toBe(`You changed the value of ${label} from 0.7 to 0.7 (0.6 to 0.8).`);
    expect(why(ranged, {})).toBe(`You put back the library’s value of ${label}: 0.808 in place of 0.7 (0.6 to 0.8).`);
    expect(why(ranged, ranged)).toBe('');
  });

  it('tells a lever’s own today from that of the library', () => {
    const moved = { levers: { [LEVER]: { target: 0.8 } } };
    const own = { ...moved, evidence: { 'conference.now': { value: 0.3 } } };
    expect(why(moved, own)).toBe('You changed the value of “Families already offered a conference” from 50% to 30%.');
  });

  it('names what an opened situation says besides', () => {
    const with_ = (more: object): Partial<Settings> => ({ levers: { [LEVER]: { target: 0.8, ...more } } });
    expect(why(with_({}), with_({ end: '2025-04' }))).toBe(
      'You changed the places, take-up, end or choice of effect of family group conferences.',
    );
    const driver = (more: object): Partial<Settings> => ({ drivers: { 'trend-in-need': { change: 0.02, ...more } } });
    expect(why(driver({}), driver({ start: '2025-04' }))).toBe('You moved the start of trend in need.');
  });

  it('names a loop that was switched', () => {
    const spend = { loops: ['spend-crowds-out-prevention'] };
    expect(why({}, spend)).toBe('The loop “Acute spend crowds out prevention” was switched on since.');
    expect(why(spend, {})).toBe('The loop “Acute spend crowds out prevention” was switched off since.');
  });

  it('says two reasons and counts the rest', () => {
    expect(why({}, { years: 5, seed: 'a', baselineId: 'england-2019' })).toMatch(
      /10 years to 5 years\. And 1 more change\.$/,
    );
    expect(
      why({}, { years: 5, seed: 'a', baselineId: 'england-2019', drivers: { 'trend-in-need': { change: 0.01 } } }),
    ).toMatch(/And 2 more changes\.$/);
  });

  it('lowers a name inside a sentence, but not one that begins in capitals', () => {
    expect(inSentence('Family group conferences')).toBe('family group conferences');
    expect(inSentence('UASC')).toBe('UASC');
  });
});
