import { build } from 'vite';
const result: any = await build({ logLevel: 'silent', build: { write: false } });
for (const out of [result].flat()) {
  const chunks = out.output.filter((c: any) => c.type === 'chunk');
  const entry = chunks.find((c: any) => c.isEntry);
  const seen = new Set<string>(); const walk = (f: string) => { if (seen.has(f)) return; seen.add(f); for (const i of chunks.find((c: any) => c.fileName === f).imports) walk(i); };
  walk(entry.fileName);
  for (const f of seen) for (const [k, v] of Object.entries<any>(chunks.find((c: any) => c.fileName === f).modules)) console.log(JSON.stringify([k.replace(process.cwd(), '').replace(/^.*node_modules/, 'nm'), v.renderedLength]));
}
