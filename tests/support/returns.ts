import codes from '../../seeds/returns/codes.json' with { type: 'json' };
import { dayOf } from '../../models/returns/days.ts';
import type { Source } from '../../models/returns/source.ts';
import { readReturns, type Returns } from '../../models/returns/read-returns.ts';
import type { ReturnCodes } from '../../models/returns/codes.ts';
import type { Remark } from '../../models/returns/remarks.ts';

export const CODES = codes as ReturnCodes;
export const TODAY = dayOf(2030, 1, 1);

/** A file from a text or bytes, in pieces as a browser would give them. */
export function fileOf(name: string, content: string | Uint8Array, piece = 65_536): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    open: async function* () {
      await Promise.resolve();
      for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
    },
  };
}

export const read = (...sources: readonly Source[]): Promise<Returns> =>
  readReturns(sources, { codes: CODES, today: TODAY });

/** How often a remark was made, over all files. */
export function remarked({ report }: Returns, remark: Remark): number {
  return report.files
    .flatMap(({ tables }) => tables)
    .flatMap(({ remarks }) => remarks)
    .reduce((sum, said) => sum + (said.remark === remark ? said.count : 0), 0);
}

export const EPISODE_COLUMNS =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';

/** An episodes file from the cells that matter: child, from, to, and what may be told apart. */
export interface Episode {
  readonly child: string;
  readonly from: string;
  readonly to?: string;
  readonly rne?: string;
  readonly legal?: string;
  readonly place?: string;
  readonly provider?: string;
  readonly reason?: string;
}

export function episodesFile(name: string, episodes: readonly Episode[]): Source {
  const rows = episodes.map(
    ({
      child,
      from,
      to = '',
      rne = 'S',
      legal = 'C2',
      place = 'U4',
      provider = 'PR1',
      reason = to === '' ? '' : 'E4A',
    }) => [child, from, rne, legal, 'N1', place, provider, to, reason, '', 'AB1 2CD', 'AB1 3CD', '123'].join(','),
  );
  return fileOf(name, [EPISODE_COLUMNS, ...rows].join('\r\n'));
}
