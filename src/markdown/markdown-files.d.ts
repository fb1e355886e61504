/** Filled in by `build-plugin.ts`. */
declare module '*.md' {
  const blocks: unknown;
  export default blocks;
}
