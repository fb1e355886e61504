// Lets plain Node run this project's TypeScript: `node --import ./workers/node/typescript.mjs some-file.ts`.
// Node strips types by itself from 22.18 on; before that, a hook makes one script of all that is imported, and remembers it.
import { register } from 'node:module';

if (!process.features.typescript) {
  process.setSourceMapsEnabled(true);
  register('./typescript-hooks.mjs', import.meta.url);
}
