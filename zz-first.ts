import { build } from 'vite';
import { gzipSync } from 'node:zlib';
const result: any = await build({ logLevel: 'silent', build: { write: false } });
for (const out of [result].flat()) {
  const chunks = out.output.filter((c: any) => c.type === 'chunk');
  const entry = chunks.find((c: any) => c.isEntry);
  const static_ = new Set<string>(); const walk = (f: string) => { if (static_.has(f)) return; static_.add(f); for (const i of chunks.find((c: any) => c.fileName === f).imports) walk(i); };
  walk(entry.fileName);
  for (const f of static_) console.log('static', f, gzipSync(chunks.find((c: any) => c.fileName === f).code).length);
  for (const c of chunks) if (!static_.has(c.fileName)) console.log('dyn', c.fileName, gzipSync(c.code).length);
}
