import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/controls.css';
import '../../src/styles/slider.css';
import '../../src/styles/sheet.css';
import '../../src/styles/forms.css';
import { expect, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import between from '../../seeds/authorities/spread.json' with { type: 'json' };
import App from '../../src/App.svelte';
import { fakeCatalogue } from './fake-catalogue.ts';
import { fakeHome } from './fake-home.ts';
import { fakeTexts } from './fake-texts.ts';
import { turnsTaken } from '../../src/ui/turns.ts';
import { OwnFiles } from '../../src/state/own-files.svelte.ts';
import { FakeReader } from './fake-reader.ts';
import { CODES, TODAY } from './returns.ts';
import { FakeRunner, type FakeRunnerOptions } from './fake-runner.ts';

interface OpenedApp {
  readonly runner: FakeRunner;
}

/** The whole page, with made-up places and evidence and a runner from a formula, once its first run has finished. */
export async function openApp(
  options?: FakeRunnerOptions,
  catalogue = fakeCatalogue(),
  home = fakeHome(),
): Promise<OpenedApp> {
  await browser.viewport(1280, 900);
  const runner = new FakeRunner(options);
  await render(App, {
    load: () => Promise.resolve(catalogue),
    startRunner: () => runner,
    openHome: () => home,
    loadTexts: () => Promise.resolve(fakeTexts()),
    openOwnFiles: () =>
      Promise.resolve(new OwnFiles({ reader: new FakeReader(), codes: CODES, between, today: () => TODAY })),
    onWhole: () => undefined,
  });
  await runFinished();
  return { runner };
}

export async function runFinished(): Promise<void> {
  await expect.element(browser.getByText(/^\d+ runs in [\d.]+ seconds/)).toBeInTheDocument();
  await turnsTaken();
}

/** The words of a headline, as they are read out. */
export function headline(id: string): string {
  const text = document.querySelector(`[data-headline="${id}"]`)?.textContent ?? '';
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Waits until something about the page is so. */
export function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 5000 });
}

/** Opens the card of a lever or driver, as a click on its line does. */
export async function openCard(control: string): Promise<void> {
  const row = document.getElementById(`${control}-row`);
  if (row?.getAttribute('aria-expanded') === 'false') row.click();
  await until(() => {
    expect(document.getElementById(control)).not.toBeNull();
  });
}

export const CONFERENCE = 'lever-family-group-conference';
