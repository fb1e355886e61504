import { build } from 'vite';
const result: any = await build({ logLevel: 'silent', build: { write: false } });
for (const out of [result].flat()) for (const c of out.output) if (c.type === 'chunk' && true) {
  console.log(c.fileName, c.code.length, c.imports);
  const m = Object.entries(c.modules).map(([k, v]: any) => [v.renderedLength, k.replace(process.cwd(), '')]).sort((a: any, b: any) => b[0] - a[0]);
  for (const x of m.slice(0, 400)) console.log(...x);
}
