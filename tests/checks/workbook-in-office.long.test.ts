import { describe, expect, it } from 'vitest';
import { checkInOffice, hasOffice } from './workbook-in-office.ts';

// Only where LibreOffice is: on all other machines the formulas are worked out by tests/src/exports/bid-book.test.ts.
describe.runIf(hasOffice())('the workbook of a bid in LibreOffice', () => {
  it('gives the app’s figures to the penny, cell by cell', async () => {
    const { formulas, largestGap, where } = await checkInOffice();
    console.log(`LibreOffice: ${String(formulas)} formulas, largest gap ${String(largestGap)} at ${where}`);
    expect(formulas).toBeGreaterThan(700);
    expect(largestGap, where).toBeLessThan(0.005);
  }, 90_000);
});
