import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careDefinition, careOpening } from '../../../models/care/definition.ts';
import { COUNT_OUTPUTS } from '../../../models/care/outputs.ts';
import { compileModel } from '../../../models/engine/compile.ts';
import type {
  EntryDefinition,
  LoopDefinition,
  ModelDefinition,
  MoveDefinition,
  OpeningStock,
  OutputDefinition,
  StateDefinition,
} from '../../../models/engine/definition.ts';
import { InvalidModel, problemsOfModel } from '../../../models/engine/validate.ts';
import { allOutputs } from '../../support/engines.ts';
import { randomCase } from '../../support/random-models.ts';
import { baselineOf, library } from '../../support/seeds.ts';

const state = (id: string, over: Partial<StateDefinition> = {}): StateDefinition => ({
  id,
  label: id,
  clock: 'days',
  ageing: true,
  ...over,
});
const move = (id: string, from: string, to: string, over: Partial<MoveDefinition> = {}): MoveDefinition => ({
  id,
  label: id,
  from,
  to: [{ to, share: 1 }],
  hazard: 0.1,
  ...over,
});
const entry = (over: Partial<EntryDefinition> = {}): EntryDefinition => ({
  id: 'arrive',
  label: 'Arrive',
  to: [{ to: 'well', share: 1 }],
  perMonth: 2,
  ...over,
});
const loop = (over: Partial<LoopDefinition> = {}): LoopDefinition => ({
  id: 'crowding',
  label: 'Crowding',
  weights: { ill: 1 },
  elasticity: 0.5,
  minimum: 0.5,
  maximum: 2,
  targets: ['fall-ill'],
  ...over,
});

const fallIll = move('fall-ill', 'well', 'ill', { hazard: [0.1, 0.2, 0.3] });
const recover = move('recover', 'ill', 'well', { byMonths: [{ fromMonth: 0, factor: 1 }] });
const die = move('die', 'ill', 'dead');
const forget = move('forget', 'carer', 'dead');
const nurse: MoveDefinition = { ...recover, spawns: [{ to: [{ to: 'carer', share: 1 }], chance: 0.5, age: 'same' }] };

/** A definition that makes sense, to be spoilt one thing at a time. Ages 0 to 2. */
const sound: ModelDefinition = {
  id: 'sound',
  ageing: { oldestAge: 2, leavesTo: 'grown' },
  clocks: [{ id: 'days', exactMonths: 3 }],
  states: [state('well'), state('ill'), state('carer', { ageing: false })],
  exits: [
    { id: 'dead', label: 'Dead' },
    { id: 'grown', label: 'Grown up' },
  ],
  moves: [fallIll, nurse, die, forget],
  entries: [entry()],
  loops: [loop()],
};
const opening: OpeningStock[] = [{ state: 'well', children: [[1], [2, 3], [4, 5, 6, 7]] }];
const outputs: OutputDefinition[] = [
  { id: 'ill', kind: 'stock', states: ['ill'], ages: [0, 1] },
  { id: 'falls', kind: 'flow', moves: ['fall-ill', 'arrive', 'ageing:ill'], to: ['ill'] },
];

const swap = (moves: readonly MoveDefinition[]): Partial<ModelDefinition> => ({
  moves: sound.moves.map((each) => moves.find(({ id }) => id === each.id) ?? each),
});
const stock = (over: Partial<Extract<OutputDefinition, { kind: 'stock' }>>): OutputDefinition[] => [
  { id: 'x', kind: 'stock', states: ['ill'], ...over },
];
const flow = (over: Partial<Extract<OutputDefinition, { kind: 'flow' }>>): OutputDefinition[] => [
  { id: 'x', kind: 'flow', moves: ['die'], ...over },
];

interface Spoilt {
  readonly what: string;
  readonly definition?: Partial<ModelDefinition>;
  readonly opening?: OpeningStock[];
  readonly outputs?: OutputDefinition[];
  readonly problems: readonly string[];
}

const spoilt: readonly Spoilt[] = [
  {
    what: 'a move to an unknown state',
    definition: swap([move('die', 'ill', 'heaven')]),
    problems: ['Move "die" leads to "heaven", which is not defined.'],
  },
  {
    what: 'a move from an unknown state',
    definition: swap([move('die', 'sick', 'dead')]),
    problems: ['Move "die" starts from "sick", which is not a state.'],
  },
  {
    what: 'a move from an exit',
    definition: swap([move('die', 'dead', 'dead')]),
    problems: ['Move "die" starts from "dead", which is not a state.'],
  },
  {
    what: 'a move that leads nowhere',
    definition: swap([move('die', 'ill', 'dead', { to: [] })]),
    problems: ['Move "die" leads nowhere.', 'Move "die": the shares of its destinations add up to 0 at age 0, not 1.'],
  },
  {
    what: 'a negative hazard',
    definition: swap([{ ...die, hazard: -0.1 }]),
    problems: ['Move "die": the hazard must be from 0 to 1, not -0.1.'],
  },
  {
    what: 'a negative hazard at one age',
    definition: swap([{ ...die, hazard: [0.1, -0.2, 0.1] }]),
    problems: ['Move "die": the hazard at age 1 must be from 0 to 1, not -0.2.'],
  },
  {
    what: 'a hazard above certainty',
    definition: swap([{ ...forget, hazard: 1.5 }]),
    problems: [
      'Move "forget": the hazard must be from 0 to 1, not 1.5.',
      'State "carer": the hazards of leaving add up to 1.5 at age 0, month 0; they cannot pass 1.',
    ],
  },
  {
    what: 'a hazard that is not a number',
    definition: swap([{ ...forget, hazard: NaN }]),
    problems: ['Move "forget": the hazard must be from 0 to 1, not NaN.', 'State "carer" cannot be left by anyone.'],
  },
  {
    what: 'a hazard for too few ages',
    definition: swap([{ ...die, hazard: [0.1, 0.2] }]),
    problems: ['Move "die": the hazard is given for 2 ages, but the model has 3.'],
  },
  {
    what: 'a hazard by age where age plays no part',
    definition: swap([{ ...forget, hazard: [0.1, 0.2, 0.3] }]),
    problems: ['Move "forget" has a hazard by age, but its state "carer" does not age.'],
  },
  {
    what: 'hazards that add up to more than certainty',
    definition: swap([{ ...die, hazard: [0.1, 0.95, 0.1] }]),
    problems: ['State "ill": the hazards of leaving add up to 1.05 at age 1, month 0; they cannot pass 1.'],
  },
  {
    what: 'hazards that pass certainty only in a later month',
    definition: swap([
      {
        ...nurse,
        byMonths: [
          { fromMonth: 0, factor: 1 },
          { fromMonth: 2, factor: 9.5 },
        ],
      },
    ]),
    problems: ['State "ill": the hazards of leaving add up to 1.05 at age 0, month 2; they cannot pass 1.'],
  },
  {
    what: 'shares that do not sum to 1',
    definition: swap([
      move('die', 'ill', 'dead', {
        to: [
          { to: 'dead', share: 0.5 },
          { to: 'well', share: 0.4 },
        ],
      }),
    ]),
    problems: ['Move "die": the shares of its destinations add up to 0.9 at age 0, not 1.'],
  },
  {
    what: 'shares that do not sum to 1 at one age',
    definition: {
      entries: [
        entry({
          to: [
            { to: 'well', share: [1, 1, 0.5] },
            { to: 'ill', share: [0, 0, 0.25] },
          ],
        }),
      ],
    },
    problems: ['Entry "arrive": the shares of its destinations add up to 0.75 at age 2, not 1.'],
  },
  {
    what: 'a share below 0',
    definition: {
      entries: [
        entry({
          to: [
            { to: 'well', share: 1.5 },
            { to: 'ill', share: -0.5 },
          ],
        }),
      ],
    },
    problems: [
      'Entry "arrive": the share going to "well" must be from 0 to 1, not 1.5.',
      'Entry "arrive": the share going to "ill" must be from 0 to 1, not -0.5.',
    ],
  },
  {
    what: 'an entry of fewer than nobody',
    definition: { entries: [entry({ perMonth: -1 })] },
    problems: ['Entry "arrive": the number a month must be 0 or more, not -1.'],
  },
  {
    what: 'an entry without end',
    definition: { entries: [entry({ perMonth: [1, Infinity, 1] })] },
    problems: ['Entry "arrive": the number a month at age 1 must be 0 or more, not Infinity.'],
  },
  {
    what: 'an entry to an unknown state, more than all of it at birth',
    definition: { entries: [entry({ to: [{ to: 'ward', share: 1 }], newbornShare: 1.2 })] },
    problems: [
      'Entry "arrive" leads to "ward", which is not defined.',
      'Entry "arrive": the share who come at birth must be from 0 to 1, not 1.2.',
    ],
  },
  {
    what: 'someone new in an unknown place, too often',
    definition: swap([{ ...nurse, spawns: [{ to: [{ to: 'angel', share: 1 }], chance: 2, age: 'newborn' }] }]),
    problems: [
      'Move "recover" (someone new) leads to "angel", which is not defined.',
      'Move "recover": the chance of someone new must be from 0 to 1, not 2.',
      'State "carer" cannot be reached by anyone.',
    ],
  },
  {
    what: 'ages taken along from where there are none',
    definition: swap([
      move('forget', 'carer', 'ill', { spawns: [{ to: [{ to: 'well', share: 1 }], chance: 1, age: 'same' }] }),
    ]),
    problems: [
      'Move "forget" leads from "carer", where age plays no part, to "ill", where it does.',
      'Move "forget" leads from "carer", where age plays no part, to "well", where it does.',
    ],
  },
  {
    what: 'a state nobody can reach',
    definition: {
      states: [...sound.states, state('moon'), state('mars')],
      moves: [...sound.moves, move('fly', 'moon', 'mars'), move('back', 'mars', 'moon')],
    },
    problems: ['State "moon" cannot be reached by anyone.', 'State "mars" cannot be reached by anyone.'],
  },
  {
    what: 'a state nobody can leave',
    definition: { moves: [fallIll, nurse, die] },
    problems: ['State "carer" cannot be left by anyone.'],
  },
  ...[
    move('forget', 'carer', 'dead', { hazard: 0 }),
    move('forget', 'carer', 'carer'),
    move('forget', 'carer', 'dead', { byMonths: [{ fromMonth: 0, factor: 0 }] }),
    move('forget', 'carer', 'dead', {
      to: [
        { to: 'carer', share: 1 },
        { to: 'dead', share: 0 },
      ],
    }),
  ].map((caught): Spoilt => ({
    what: `a state nobody can leave, by ${JSON.stringify(caught).slice(50)}`,
    definition: swap([caught]),
    problems: ['State "carer" cannot be left by anyone.'],
  })),
  {
    what: 'steps of months that begin late, go back and have a negative factor',
    definition: swap([
      {
        ...die,
        byMonths: [
          { fromMonth: 1, factor: 1 },
          { fromMonth: 1, factor: -2 },
          { fromMonth: 2.5, factor: NaN },
        ],
      },
    ]),
    problems: [
      'Move "die": its first step of months must begin at month 0.',
      'Move "die": its steps of months must be whole months in rising order.',
      'Move "die": the factor from month 1 must be 0 or more, not -2.',
      'Move "die": its steps of months must be whole months in rising order.',
      'Move "die": the factor from month 2.5 must be 0 or more, not NaN.',
    ],
  },
  {
    what: 'a step of months the clock never comes to',
    definition: swap([
      {
        ...die,
        byMonths: [
          { fromMonth: 0, factor: 1 },
          { fromMonth: 4, factor: 2 },
        ],
      },
    ]),
    problems: ['Move "die": its step from month 4 never comes; clock "days" tells 3 months apart.'],
  },
  {
    what: 'no steps of months at all',
    definition: swap([{ ...die, byMonths: [] }]),
    problems: ['Move "die": its first step of months must begin at month 0.'],
  },
  {
    what: 'a state on an unknown clock',
    definition: { states: [state('well'), state('ill', { clock: 'years' }), state('carer', { ageing: false })] },
    problems: ['State "ill" uses the clock "years", which is not defined.'],
  },
  ...[0, 2.5, 601, NaN].map((exactMonths): Spoilt => ({
    what: `a clock of ${exactMonths} months`,
    definition: { clocks: [...sound.clocks, { id: 'odd', exactMonths }] },
    problems: [`Clock "odd" must tell apart a whole number of months from 1 to 600, not ${exactMonths}.`],
  })),
  ...[-1, 1.5, 121].map((oldestAge): Spoilt => ({
    what: `an oldest age of ${oldestAge}`,
    definition: {
      ageing: { oldestAge, leavesTo: 'grown' },
      moves: [move('fall-ill', 'well', 'ill'), nurse, die, forget],
    },
    opening: [],
    outputs: [],
    problems: [`The oldest age must be a whole number from 0 to 120, not ${oldestAge}.`],
  })),
  {
    what: 'people who outgrow the model into a state',
    definition: { ageing: { oldestAge: 2, leavesTo: 'ill' } },
    problems: ['Those who outgrow the model leave to "ill", which is not an exit.'],
  },
  {
    what: 'states that age in a model without ages',
    definition: { ageing: null, moves: [move('fall-ill', 'well', 'ill'), nurse, die, forget] },
    opening: [],
    outputs: [],
    problems: ['State "well" ages, but the model has no ages.', 'State "ill" ages, but the model has no ages.'],
  },
  {
    what: 'names used twice',
    definition: {
      clocks: [...sound.clocks, ...sound.clocks],
      states: [...sound.states, state('dead', { ageing: false })],
      moves: [...sound.moves, move('arrive', 'dead', 'carer'), move('die', 'dead', 'grown')],
      loops: [loop(), loop()],
    },
    outputs: [...outputs, ...outputs],
    problems: [
      'The place name "dead" is used twice.',
      'The move or entry name "die" is used twice.',
      'The move or entry name "arrive" is used twice.',
      'The clock name "days" is used twice.',
      'The loop name "crowding" is used twice.',
      'The output name "ill" is used twice.',
      'The output name "falls" is used twice.',
    ],
  },
  {
    what: 'names of nothing',
    definition: { exits: [...sound.exits, { id: ' ', label: 'Nowhere' }], loops: [loop({ id: '' })] },
    problems: ['A place has an empty name.', 'A loop has an empty name.'],
  },
  {
    what: 'a model without states',
    definition: { states: [], moves: [], entries: [], loops: [] },
    opening: [],
    outputs: [],
    problems: ['The model has no states.'],
  },
  {
    what: 'a loop that listens to and acts on what is not there',
    definition: { loops: [loop({ weights: { ill: 1, sick: 2 }, targets: ['fall-ill', 'fall'] })] },
    problems: [
      'Loop "crowding" listens to "sick", which is not a state.',
      'Loop "crowding" acts on "fall", which is neither a move nor an entry.',
    ],
  },
  ...[-1, NaN, Infinity].map((weight): Spoilt => ({
    what: `a loop with the weight ${weight}`,
    definition: { loops: [loop({ weights: { ill: weight } })] },
    problems: ['Loop "crowding" has a weight that is negative or not a number.'],
  })),
  ...[0, -5, NaN, Infinity].map((reference): Spoilt => ({
    what: `a loop with the reference ${reference}`,
    definition: { loops: [loop({ reference })] },
    problems: ['Loop "crowding" needs a reference above 0.'],
  })),
  ...[[], [3, 0], [3, NaN]].map((reference): Spoilt => ({
    what: `a loop with the references ${reference.join(', ')}`,
    definition: { loops: [loop({ reference })] },
    problems: ['Loop "crowding" needs a reference above 0.'],
  })),
  {
    what: 'a loop that acts on ages the model does not have',
    definition: { loops: [loop({ ages: [1, 9] })] },
    problems: ['Loop "crowding" acts on ages 1 to 9; the model has ages 0 to 2.'],
  },
  {
    what: 'a loop with an elasticity that is not a number',
    definition: { loops: [loop({ elasticity: NaN })] },
    problems: ['Loop "crowding" has an elasticity that is not a number.'],
  },
  ...[{ minimum: -0.1 }, { minimum: 1.1 }, { minimum: NaN }, { maximum: 0.9 }, { maximum: Infinity }].map(
    (bounds): Spoilt => ({
      what: `a loop with the bounds ${Object.entries(bounds).join()}`,
      definition: { loops: [loop(bounds)] },
      problems: ['Loop "crowding" must keep its factor between a minimum of 0 to 1 and a maximum of at least 1.'],
    }),
  ),
  {
    what: 'an opening position in a state that is not there',
    opening: [...opening, { state: 'sick', children: [[1]] }],
    problems: ['The opening position names "sick", which is not a state.'],
  },
  {
    what: 'an opening position named twice',
    opening: [...opening, ...opening],
    problems: ['The opening position names "well" twice.'],
  },
  {
    what: 'an opening position of the wrong ages',
    opening: [...opening, { state: 'carer', children: [[1], [1], [1]] }, { state: 'ill', children: [[1]] }],
    problems: [
      'The opening position of "carer" has 3 ages, but needs 1.',
      'The opening position of "ill" has 1 ages, but needs 3.',
    ],
  },
  ...[-1, NaN, Infinity].map((people): Spoilt => ({
    what: `an opening position of ${people} people`,
    opening: [{ state: 'well', children: [[1], [people, 2], [3]] }],
    problems: [`The opening position of "well" holds ${people}; it must be 0 or more.`],
  })),
  {
    what: 'an output of states and exits that are not there',
    outputs: stock({ states: ['sick', 'dead'] }),
    problems: ['Output "x" counts "sick", which is not a state.', 'Output "x" counts "dead", which is not a state.'],
  },
  ...(
    [
      [0, 3],
      [-1, 2],
      [2, 1],
      [0.5, 1],
    ] as const
  ).map((ages): Spoilt => ({
    what: `an output of ages ${ages.join(' to ')}`,
    outputs: stock({ ages }),
    problems: [`Output "x" counts ages ${ages.join(' to ')}; the model has ages 0 to 2.`],
  })),
  {
    what: 'an output of ages where age plays no part',
    outputs: stock({ states: ['ill', 'carer'], ages: [0, 2] }),
    problems: ['Output "x" counts ages in "carer", where age plays no part.'],
  },
  {
    what: 'an output of moves and places that are not there',
    outputs: flow({ moves: ['die', 'live', 'ageing:sick', 'ageing:carer'], to: ['dead', 'heaven'] }),
    problems: [
      'Output "x" counts the move "live", which is not defined.',
      'Output "x" counts the move "ageing:sick", which is not defined.',
      'Output "x" counts the move "ageing:carer", which is not defined.',
      'Output "x" counts arrivals in "heaven", which is not defined.',
    ],
  },
];

describe('a definition', () => {
  it('that makes sense has no problem', () => {
    expect(problemsOfModel(sound, opening, outputs)).toEqual([]);
  });

  it.each(['england-2019', 'england-2020', 'average-authority'])('of the care system in %s has no problem', (id) => {
    const baseline = baselineOf(id);
    expect(problemsOfModel(careDefinition(library, baseline), careOpening(baseline), COUNT_OUTPUTS)).toEqual([]);
  });

  it('at random has no problem, so that other tests are about something', () => {
    fc.assert(
      fc.property(randomCase({ ageing: 'either', highestFactor: 2 }), ({ definition, opening: people }) => {
        expect(problemsOfModel(definition, people, allOutputs(definition))).toEqual([]);
      }),
      { seed: 8, endOnFailure: true },
    );
  });

  it.each(spoilt)('with $what says so, by name, and nothing else', (spoiltBy) => {
    const definition = { ...sound, ...spoiltBy.definition };
    expect(problemsOfModel(definition, spoiltBy.opening ?? opening, spoiltBy.outputs ?? outputs)).toEqual(
      spoiltBy.problems,
    );
  });

  it('with many problems is refused with every one of them', () => {
    const definition: ModelDefinition = {
      ...sound,
      clocks: [{ id: 'days', exactMonths: 0 }],
      states: [...sound.states, state('moon')],
      moves: [fallIll, { ...nurse, hazard: -1 }, move('die', 'ill', 'heaven')],
      entries: [entry({ perMonth: NaN })],
      loops: [loop({ targets: ['sleep'] })],
    };
    const attempt = (): unknown =>
      compileModel(definition, [{ state: 'sun', children: [] }], stock({ states: ['mercury'] }));
    expect(attempt).toThrow(InvalidModel);
    let problems: readonly string[] = [];
    try {
      attempt();
    } catch (error) {
      if (error instanceof InvalidModel) problems = error.problems;
      for (const problem of problems) expect((error as Error).message).toContain(`- ${problem}`);
    }
    expect(problems).toEqual([
      'Clock "days" must tell apart a whole number of months from 1 to 600, not 0.',
      'Move "recover": the hazard must be from 0 to 1, not -1.',
      'Move "die" leads to "heaven", which is not defined.',
      'Entry "arrive": the number a month must be 0 or more, not NaN.',
      'State "carer" cannot be left by anyone.',
      'State "moon" cannot be reached by anyone.',
      'Loop "crowding" acts on "sleep", which is neither a move nor an entry.',
      'The opening position names "sun", which is not a state.',
      'Output "x" counts "mercury", which is not a state.',
    ]);
  });
});
