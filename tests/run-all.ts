// What must hold before a change is good: `npm test` asks of everything in a few minutes, and leaves out the tests that take long
// (`*.long.test.ts`); `npm test -- --whole` leaves out none, and is what a change lands by. The last line says how many checks
// passed and failed: every test counts as one, and so does every other step.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countTests, passedLater, type Count, type TestReport } from './count-tests.ts';

const LONG_TESTS = '**/*.long.*';
const asked = process.argv.slice(2);
const isWhole = asked.includes('--whole');
// A slip of the pen would otherwise ask less, and nobody would see it.
const unknown = asked.filter((argument) => argument !== '--whole');
if (unknown.length > 0) throw new Error(`There is no "${unknown.join(' ')}"; there is --whole.`);
const root = fileURLToPath(new URL('../', import.meta.url));

interface Step {
  readonly name: string;
  /** What `npm run` is asked for: a script of package.json and what comes after it. */
  readonly script: readonly string[];
  /** Where tests write what passed and what failed; a step without counts as one. */
  readonly report?: URL;
}

/** The tests of one project of vitest.config.ts, in a process of their own. */
function tests(project: string): Step {
  const report = new URL(`../node_modules/.cache/vitest-${project}.json`, import.meta.url);
  const leftOut = isWhole ? [] : ['--exclude', LONG_TESTS];
  const script = ['unit', '--', '--project', project, `--outputFile.json=${fileURLToPath(report)}`, ...leftOut];
  return { name: `tests: ${project}`, script, report };
}

/** The longest first: they are done two at a time, since most of what the tests in a browser do is to wait. */
const steps: readonly Step[] = [
  // Of the site as it is built for them: a build that fails is a failure of theirs, and no step of its own.
  tests('end-to-end'),
  tests('node'),
  tests('browser'),
  { name: 'lint', script: ['lint'] },
  { name: 'import rules', script: ['imports'] },
  // Of components and of everything else: `tsc` on the whole would find the same again.
  { name: 'types', script: ['types'] },
  { name: 'format', script: ['format:check'] },
  { name: 'unused code', script: ['unused'] },
  { name: 'types of the model without a browser', script: ['types:models'] },
];

interface Outcome {
  readonly endedWell: boolean;
  readonly output: string;
}

function runScript(script: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    const child = spawn('npm', ['run', '--silent', ...script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.stderr.on('data', (data: Buffer) => output.push(data));
    child.on('error', (error) => {
      resolve({ endedWell: false, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ endedWell: code === 0, output: Buffer.concat(output).toString() });
    });
  });
}

async function reportOf(file: URL): Promise<TestReport | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as TestReport);
}

async function runStep({ name, script, report }: Step): Promise<Count> {
  if (report !== undefined) await rm(report, { force: true });
  const begun = performance.now();
  const { endedWell, output } = await runScript(script);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const written = report === undefined ? undefined : await reportOf(report);
  const itself: Count = { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1 };
  const count = report === undefined ? itself : countTests(written, endedWell);
  const well = count.failed === 0;
  const told = report === undefined ? '' : `: ${count.passed} passed, ${count.failed} failed`;
  console.log(`${well ? 'passed' : 'FAILED'}  ${name}${told} (npm run ${script[0] ?? ''}, ${seconds} s)`);
  for (const line of passedLater(written)) console.log(`    at a second try: ${line}`);
  if (!well) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  return count;
}

async function runSteps(): Promise<Count> {
  const waiting = [...steps];
  const total = { passed: 0, failed: 0 };
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { passed, failed } = await runStep(step);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all([work(), work()]);
  return total;
}

const { passed, failed } = await runSteps();
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
