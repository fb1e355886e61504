import { hasOwn, shown, type Table } from './reading.ts';

/** Brings a file to the next version. Pure; must not throw, whatever the file holds besides its format. */
export type Upgrade = (file: Table) => Table;

/** A kind of file and the way from each version of it to the next. */
export interface FileFamily {
  /** `headwater-scenario`: what stands before the slash in `format`. */
  readonly name: string;
  /** The first leads from version 1 to 2, and so on; the current version is one more than there are. */
  readonly upgrades: readonly Upgrade[];
}

/** What `format` holds in a file written today, `headwater-scenario/1`. */
export function currentFormat({ name, upgrades }: FileFamily): string {
  return `${name}/${String(upgrades.length + 1)}`;
}

/** Whether a `format` means to be of a family, whatever it says of the version. */
export function isOfFamily(format: unknown, { name }: FileFamily): format is string {
  return typeof format === 'string' && format.startsWith(`${name}/`);
}

/**
 * A file of any version up to the current one, as the current one would hold it. A file of a later version gives null, and so
 * nothing else is said about it; one without a format of the family is given back as it is, so that everything wrong with it
 * is told at once.
 *
 * @param problems a sentence is added when the format is not one that can be read
 */
export function upToDate(file: Table, family: FileFamily, problems: string[]): Table | null {
  const format = hasOwn(file, 'format') ? file.format : undefined;
  const current = currentFormat(family);
  const version = versionOf(format, family);
  if (version === null) {
    problems.push(`format must be "${current}"${format === undefined ? '; it is missing' : `, not ${shown(format)}`}.`);
    return file;
  }
  if (version > family.upgrades.length + 1) {
    problems.push(`format is ${shown(format)}, of a later version of Headwater; this one reads up to "${current}".`);
    return null;
  }
  const upgraded = family.upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), file);
  return { ...upgraded, format: current };
}

/** Versions are counted from 1, without leading zeros. */
function versionOf(format: unknown, family: FileFamily): number | null {
  if (!isOfFamily(format, family)) return null;
  const version = format.slice(family.name.length + 1);
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null;
}
