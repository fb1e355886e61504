// Everything that must hold before a change is good: `npm test`. The last line says how many checks passed and failed:
// every test counts as one, and so does every other step.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countTests, type Count, type TestReport } from './count-tests.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const reportFile = new URL('../node_modules/.cache/vitest.json', import.meta.url);

interface Step {
  readonly name: string;
  /** Its name among the scripts of package.json. */
  readonly script: string;
}

/** The longest first: they are done two at a time. */
const steps: readonly Step[] = [
  { name: 'lint', script: 'lint' },
  // Of components and of everything else: `tsc` on the whole would find the same again.
  { name: 'types', script: 'types' },
  { name: 'format', script: 'format:check' },
  { name: 'types of the model without a browser', script: 'types:models' },
  { name: 'unused code', script: 'unused' },
  { name: 'import rules', script: 'imports' },
  { name: 'build', script: 'build' },
];

interface Outcome {
  readonly endedWell: boolean;
  /** What it said; empty where it was shown as it came. */
  readonly output: string;
}

function runScript(script: string, show: 'now' | 'later'): Promise<Outcome> {
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: show === 'now' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (data: Buffer) => output.push(data));
    child.stderr?.on('data', (data: Buffer) => output.push(data));
    child.on('error', (error) => {
      resolve({ endedWell: false, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ endedWell: code === 0, output: Buffer.concat(output).toString() });
    });
  });
}

async function runStep({ name, script }: Step): Promise<boolean> {
  const begun = performance.now();
  const { endedWell, output } = await runScript(script, 'later');
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${endedWell ? 'passed' : 'FAILED'}  ${name} (npm run ${script}, ${seconds} s)`);
  if (!endedWell) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  return endedWell;
}

async function runSteps(): Promise<Count> {
  const waiting = [...steps];
  const outcomes: boolean[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) outcomes.push(await runStep(step));
  };
  await Promise.all([work(), work()]);
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed };
}

async function runTests(): Promise<Count> {
  await rm(reportFile, { force: true });
  const { endedWell } = await runScript('unit', 'now');
  const text = await readFile(reportFile, 'utf8').catch(() => undefined);
  return countTests(text === undefined ? undefined : (JSON.parse(text) as TestReport), endedWell);
}

const checks = await runSteps();
const tests = await runTests();
const failed = checks.failed + tests.failed;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
