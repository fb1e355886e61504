import type { Page } from 'playwright';
export async function act(page: Page, shot: (name: string) => Promise<unknown>, width: number) {
  await page.getByText(/^\d+ runs in/).waitFor({ timeout: 60000 });
  await shot('first');
  const add = async (title: string) => {
    await page.getByRole('button', { name: 'Add a scenario' }).click();
    await page.getByRole('button', { name: title, exact: true }).click();
  };
  await page.getByRole('button', { name: 'Add a scenario' }).click();
  await page.waitForTimeout(300);
  await shot('add');
  await page.getByRole('button', { name: 'Add a scenario' }).click();
  for (const title of ['Offer every family a conference', 'Kinship first', 'Support every return home', 'Everything the evidence supports']) await add(title);
  await page.getByText(/^\d+ runs in/).waitFor({ timeout: 60000 });
  await shot('five');
  await page.getByRole('button', { name: /^Edit/ }).click();
  await shot('edit');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('button', { name: 'Share and files' }).click();
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await page.waitForTimeout(400);
  await shot('files');
}
