declare module '*.md' {
  const blocks: readonly import('./document.ts').Block[];
  export default blocks;
}
