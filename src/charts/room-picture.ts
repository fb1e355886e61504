import type { Player } from '../state/challenge-codes.svelte.ts';
import { playerCells, playerName, roomSentence } from '../text/challenge-room.ts';
import { CODES } from '../text/challenge-codes.ts';
import { poundsMillion, whole } from '../text/numbers.ts';
import { barBox, barScale } from './bar-scale.ts';
import type { Diagram, DiagramMark, LaidOut, Tone } from './diagram.ts';
import { PALETTES } from './palette.ts';
import { area, straight, text, type Point, type Shape } from './shapes.ts';
import { ACTION_COLOUR } from './state-colours.ts';

interface RoomParts {
  readonly players: readonly Player[];
  /** In pounds. */
  readonly budget: number;
  readonly footnote: string;
  readonly until: string;
}

const PLOT = { left: 56, top: 36, height: 240, right: 40 };
const DOT = 5;
const HIT = 14;
const THOUSAND = 1000;
const LEAST_POUNDS = 500_000;

/** Where every player of a room came out: children at home against money spent, one dot a player. */
export function roomPicture(parts: RoomParts): Diagram {
  const { players, budget, footnote, until } = parts;
  const columns = CODES.columns.slice(0, 5);
  return {
    ...{ id: 'room', title: CODES.spread, footnote, until, key: roomSentence(players, budget), least: 320 },
    subtitle: CODES.axes,
    table: {
      caption: CODES.spread,
      columns,
      rows: players.map((player, at) => {
        const [name = '', ...cells] = playerCells(player, at, budget);
        return { id: String(at), name, cells };
      }),
    },
    numbers: [
      [...CODES.columns.slice(0, 4)],
      ...players.map(({ name, score }) => [name, score.atHome, score.breakdowns, score.thousands * THOUSAND]),
    ],
    draw: (width, tone) => draw(parts, width, tone),
  };
}

function draw({ players, budget }: RoomParts, width: number, tone: Tone): LaidOut {
  const { ink, muted, rule } = PALETTES[tone];
  const bottom = PLOT.top + PLOT.height;
  const pounds = ({ score }: Player): number => score.thousands * THOUSAND;
  const across = barScale([budget, ...players.map(pounds)], [PLOT.left, width - PLOT.right], LEAST_POUNDS);
  const up = barScale([0, ...players.map(({ score }) => score.atHome)], [bottom, PLOT.top], 1);
  const grid = up.ticks.flatMap((tick): Shape[] => [
    straight([PLOT.left, up.x(tick)], [width - PLOT.right, up.x(tick)], tick === 0 ? muted : rule),
    text([PLOT.left - 8, up.x(tick) + 5], whole(tick), { colour: muted, size: 13, anchor: 'end' }),
  ]);
  const money = across.ticks.map((tick) =>
    text([across.x(tick), bottom + 22], poundsMillion(tick), { colour: muted, size: 13, anchor: 'middle' }),
  );
  const limit = across.x(budget);
  const limitEnds = limit > width / 2;
  const names = [
    text([0, 16], CODES.more, { colour: ink, size: 14, bold: true }),
    text([width - PLOT.right, bottom + 44], CODES.dearer, { colour: ink, size: 14, bold: true, anchor: 'end' }),
    straight([limit, PLOT.top], [limit, bottom], ink, { dash: [5, 4] }),
    text([limit + (limitEnds ? -6 : 6), PLOT.top + 14], CODES.budget, {
      ...{ colour: ink, size: 13, anchor: limitEnds ? 'end' : 'start' },
    }),
  ];
  const at = (player: Player): Point => [across.x(pounds(player)), up.x(player.score.atHome)];
  const box = ([x, y]: Point, size: number): Point[] => barBox(x - size, x + size, y - size, 2 * size);
  const dots = players.map((player) => area(box(at(player), DOT), ACTION_COLOUR[tone], 0.7));
  const marks = players.map((player, place): DiagramMark => {
    const [name = '', home = '', , spent = ''] = playerCells(player, place, budget);
    return { id: String(place), outline: box(at(player), HIT), words: playerName(name, home, spent) };
  });
  return { width, height: bottom + 54, marks, shapes: [...grid, ...money, ...names, ...dots] };
}
