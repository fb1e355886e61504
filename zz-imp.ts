import { build } from 'vite';
await build({ logLevel: 'silent', build: { write: false }, plugins: [{ name: 'x', buildEnd() { for (const id of this.getModuleIds()) if (/run\/prepare\.ts|scenario-parts|care\/reading|care\/file-version|override-file/.test(id)) { const i = this.getModuleInfo(id)!; console.log(id, i.importers, i.dynamicImporters); } } }] });
