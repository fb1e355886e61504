import type { DriverDefinition } from '../../models/care/driver.ts';
import { DRIVERS as ALL_DRIVERS } from '../../models/care/drivers.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { LEVERS as ALL_LEVERS } from '../../models/care/levers.ts';
import type { CareLoop } from '../../models/care/loop.ts';
import { LOOPS as ALL_LOOPS } from '../../models/care/loops.ts';
import { overlaid } from '../language/overlaid.ts';
import { inLanguage } from '../language/spoken.ts';

/** What levers, drivers, loops and starting places say of themselves, in the language of the page. */

type ById<Words> = Readonly<Record<string, Words>>;

function byId<Item extends { readonly id: string }, Words>(
  all: readonly Item[],
  words: (item: Item) => Words,
): ById<Words> {
  return Object.fromEntries(all.map((item) => [item.id, words(item)]));
}

const labelsOf = (all: readonly { readonly label: string }[]): { readonly label: string }[] =>
  all.map(({ label }) => ({ label }));

export const LEVER_WORDS = inLanguage(
  'LEVER_WORDS',
  byId(ALL_LEVERS, ({ label, meaning, warning, variants }) => ({
    ...{ label, meaning },
    ...(warning === undefined ? {} : { warning }),
    ...(variants === undefined ? {} : { variants: labelsOf(variants) }),
  })),
);

export const DRIVER_WORDS = inLanguage(
  'DRIVER_WORDS',
  byId(ALL_DRIVERS, ({ label, meaning, known, warning }) => ({
    ...{ label, meaning, known },
    ...(warning === undefined ? {} : { warning }),
  })),
);

export const LOOP_WORDS = inLanguage(
  'LOOP_WORDS',
  byId(ALL_LOOPS, ({ label, meaning, why, nodes }) => ({ label, meaning, why, nodes: labelsOf(nodes) })),
);

/** Of places, only what another language than that of their files says. */
export const PLACE_WORDS: ById<{ readonly label: string; readonly description: string }> = inLanguage(
  'PLACE_WORDS',
  {},
);

export const LEVERS_IN_WORDS: readonly LeverDefinition[] = ALL_LEVERS.map((one) => overlaid(one, LEVER_WORDS[one.id]));
export const DRIVERS_IN_WORDS: readonly DriverDefinition[] = ALL_DRIVERS.map((one) =>
  overlaid(one, DRIVER_WORDS[one.id]),
);
export const LOOPS_IN_WORDS: readonly CareLoop[] = ALL_LOOPS.map((one) => overlaid(one, LOOP_WORDS[one.id]));
