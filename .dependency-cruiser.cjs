/** What may import what: models <- workers <- src, and nothing back. */
const ours = '^(models|workers|seeds|src|tests)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'models-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^models/' },
      to: { path: ours, pathNot: '^models/' },
    },
    {
      name: 'models-run-anywhere',
      comment: 'Pure TypeScript: no DOM, no Svelte, no workers, nothing of Node.',
      severity: 'error',
      from: { path: '^models/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: '^node_modules/(seedrandom|@types/seedrandom|mathjs|fflate)/',
      },
    },
    {
      name: 'randomness-stands-alone',
      severity: 'error',
      from: { path: '^models/random/' },
      to: { path: ours, pathNot: '^models/random/' },
    },
    {
      name: 'engine-knows-nothing-of-social-care',
      severity: 'error',
      from: { path: '^models/engine/' },
      to: { path: ours, pathNot: '^models/(engine|random)/' },
    },
    {
      name: 'seeds-are-data',
      comment: 'Seeds may name types of the models, and nothing else.',
      severity: 'error',
      from: { path: '^seeds/' },
      to: { path: ours, pathNot: '^seeds/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'seeds-know-only-models',
      severity: 'error',
      from: { path: '^seeds/' },
      to: { path: ours, pathNot: '^(seeds|models)/' },
    },
    {
      name: 'workers-import-only-models',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: ours, pathNot: '^(workers|models)/' },
    },
    {
      name: 'translations-read-no-texts',
      comment: 'They are read before the language is settled: a table they read would stay English.',
      severity: 'error',
      from: { path: '^src/text/cy/' },
      to: {
        path: '^src/text/',
        pathNot: '^src/text/(cy/|numbers\\.ts|sentence\\.ts)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/|^vitest\\.config\\.ts$' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'types', 'default'],
    },
  },
};
