import type { Catalogue } from '../state/catalogue.ts';
import type { Challenge, Choices } from '../../models/challenge/challenge.ts';
import type { Player } from '../state/challenge-codes.svelte.ts';
import { CODES } from './challenge-codes.ts';
import { levelSays, spent } from './challenge.ts';
import { whole } from './numbers.ts';

/** What is said of the players of a room. */

const THOUSAND = 1000;

const isWithin = ({ score }: Player, budget: number): boolean => score.thousands * THOUSAND <= budget;

/** One player in a row: name, children at home, breakdowns, money, whether within the budget. */
export function playerCells(player: Player, at: number, budget: number): string[] {
  const { name, score } = player;
  return [
    `${String(at + 1)}. ${name}`,
    whole(score.atHome),
    whole(score.breakdowns),
    spent(score.thousands),
    isWithin(player, budget) ? CODES.yes : CODES.no,
  ];
}

export const playerName = CODES.player;

/** Where the middle of the room came out, and how many stayed within the budget. */
export function roomSentence(players: readonly Player[], budget: number): string {
  const middle = (value: (player: Player) => number): number => {
    const sorted = players.map(value).toSorted((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  };
  const within = players.filter((player) => isWithin(player, budget)).length;
  return CODES.middle(
    whole(middle(({ score }) => score.atHome)),
    spent(middle(({ score }) => score.thousands)),
    within,
    players.length,
  );
}

/** What a player did, lever by lever: "Family safeguarding 80% from decision 1, stopped at 3". */
export function choicesInWords({ levers }: Challenge, choices: Choices, catalogue: Catalogue): string {
  const said = levers.flatMap(({ id, levels }, lever) => {
    const choice = choices[lever] ?? null;
    const definition = catalogue.levers.find((each) => each.id === id);
    if (choice === null || definition === undefined) return [];
    const { level, from, until } = choice;
    return [
      CODES.did(
        definition.label,
        levelSays(levels[level] ?? 0, definition),
        from + 1,
        until === null ? null : until + 1,
      ),
    ];
  });
  return said.length === 0 ? CODES.left : `${said.join('; ')}.`;
}
