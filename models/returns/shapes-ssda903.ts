import { needed, optional, type Column, type Shape } from './shape.ts';

const CHILD = needed('child', 'childid');
const OFTEN_ADDED: Readonly<Record<string, Column>> = {
  year: optional('year', 'returnyear'),
  authority: optional('la', 'laname', 'localauthority'),
};

const table = (columns: Readonly<Record<string, Column>>): Shape => ({
  family: 'ssda903',
  columns: { child: CHILD, ...OFTEN_ADDED, ...columns },
});

/** Known by columns that no other table has. */
const unused = (...names: string[]): Shape => ({
  family: 'ssda903',
  columns: { child: CHILD, ...Object.fromEntries(names.map((name) => [name, needed(name)])) },
  unused: true,
});

/** Tables of the SSDA903 return: children looked after. */
export const SSDA903_SHAPES = {
  header: table({ sex: needed('sex'), birth: needed('dob'), uasc: optional('uasc') }),
  uasc: table({ sex: needed('sex'), birth: needed('dob'), ceased: needed('duc') }),
  episodes: table({
    start: needed('decom'),
    began: optional('rne'),
    legal: needed('ls'),
    placement: needed('place', 'pl'),
    provider: optional('placeprovider'),
    end: needed('dec'),
    ended: needed('rec'),
  }),
  previousPermanence: table({ kind: needed('prevperm'), day: needed('dateperm') }),
  placedForAdoption: table({ day: needed('dateplaced'), ceased: needed('dateplacedceased') }),
  reviews: unused('review', 'reviewcode'),
  outcomes: unused('sdqscore', 'healthcheck'),
  careLeavers: unused('intouch', 'activ', 'accom'),
  adopters: unused('dateint', 'datematch'),
  missing: unused('missing', 'misstart'),
  socialWorkers: unused('swid', 'swdecom'),
  deprivation: unused('dolostart', 'doloend'),
} as const satisfies Record<string, Shape>;
