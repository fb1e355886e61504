/* Bounds of what is read, so that no file can take up a machine. All are far beyond any real return. */

/** Characters of one row of a CSV file, and of one tag or text of XML. */
export const MOST_ROW_CHARACTERS = 65_536;
export const MOST_COLUMNS = 500;
/** Rows of all tables of one file. */
export const MOST_ROWS = 2_000_000;
/** Rows at the top in which the names of the columns are looked for. */
export const MOST_ROWS_ABOVE_NAMES = 20;
export const MOST_XML_DEPTH = 64;
/** Parts of one child in XML, as episodes or referrals. */
export const MOST_PARTS_OF_CHILD = 5_000;
/** Bytes of a workbook as it lies on the disk. */
export const MOST_WORKBOOK_BYTES = 100_000_000;
/** Bytes of a workbook once unpacked. */
export const MOST_UNPACKED_BYTES = 400_000_000;
/** Times a workbook may grow on being unpacked, once it has grown to `FREE_UNPACKED_BYTES`. Real ones grow ten to forty times. */
export const MOST_GROWTH = 150;
export const FREE_UNPACKED_BYTES = 16_000_000;
/** Characters of all texts of a workbook. */
export const MOST_SHARED_CHARACTERS = 64_000_000;
