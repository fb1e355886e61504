import { LONGEST_FILE } from '../../models/care/json-file.ts';
import { LINK } from '../text/links.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { inflated } from './inflate.ts';
import { isLink } from './is-link.ts';
import { openWorkspace } from './open-file.ts';
import type { Known } from './problems.ts';
import type { ParsedWorkspace } from './workspace-file.ts';
import { compactWorkspace } from './workspace-text.ts';
import type { Workspace } from './workspace.ts';

/** Longest part of an address that is made or read, in characters. Every browser holds twice as many. */
export const LONGEST_LINK = 30_000;

const VERSION = 1;
/** Version, checksum of the compressed bytes, those bytes. */
const LINK_PARTS = /^#w([1-9]\d{0,3})\.([0-9a-f]{8})\.([\w-]+)$/;

export type MadeLink = { readonly fragment: string } | { readonly problem: string };

/**
 * A workspace as the part of an address after the hash sign, which browsers keep to themselves. Equal workspaces give equal
 * links in every browser.
 */
export async function linkOf(workspace: Workspace): Promise<MadeLink> {
  const { deflateSync } = await import('fflate');
  const bytes = deflateSync(new TextEncoder().encode(compactWorkspace(workspace)), { level: 9 });
  const fragment = `#w${String(VERSION)}.${crc32(bytes)}.${toBase64url(bytes)}`;
  return fragment.length > LONGEST_LINK ? { problem: LINK.tooLongToMake } : { fragment };
}

/** The workspace a link holds, checked like a file. Never rejects for a fault in the link; nothing is sent anywhere. */
export async function openLink(fragment: string, known: Known): Promise<ParsedWorkspace> {
  const read = await textOfLink(fragment);
  return 'problem' in read ? { problems: [read.problem] } : openWorkspace(read.text, LINK.name, known);
}

/** The text of the workspace file in a link. */
export async function textOfLink(fragment: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  if (fragment.length > LONGEST_LINK) return { problem: LINK.tooLong };
  const [, version, checksum, letters] = LINK_PARTS.exec(asSent(fragment)) ?? [];
  if (version === undefined || letters === undefined) return { problem: isLink(fragment) ? LINK.damaged : LINK.notOne };
  if (Number(version) > VERSION) return { problem: LINK.later };
  const compressed = fromBase64url(letters);
  if (compressed === null || crc32(compressed) !== checksum) return { problem: LINK.damaged };
  const { Inflate } = await import('fflate');
  const bytes = inflated(compressed, LONGEST_FILE, new Inflate());
  if (typeof bytes === 'string') return { problem: bytes === 'damaged' ? LINK.damaged : LINK.tooMuch };
  const text = textOf(bytes);
  return text === null ? { problem: LINK.damaged } : { text };
}

/** Without what letters and messages put in or behind an address: line breaks, a full stop, a bracket. */
function asSent(fragment: string): string {
  return fragment.replaceAll(/\s|%20|%0A|%0D/gi, '').replace(/[^\w-]+$/, '');
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
