import { fileOf, read } from '../support/returns.ts';
import { ownReturns } from './own-returns.ts';

/**
 * Five years of SSDA903 episodes, 100,000 in all, read in a process of its own, so that its peak memory is its own. Prints
 * milliseconds and peak memory in MB as JSON.
 */
const files = ownReturns().map(({ name, text }) => fileOf(name, text));
const started = performance.now();
await read(...files);
const milliseconds = performance.now() - started;
process.stdout.write(`${JSON.stringify({ milliseconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
