// First, so that nothing after it can reach a network.
import '../../workers/no-network.ts';
import { expose } from 'comlink';
import { workbook } from './files.ts';

/** Makes a workbook beside the page, which goes on meanwhile. */
const maker = { workbook };
export type WorkbookMaker = typeof maker;

expose(maker);
