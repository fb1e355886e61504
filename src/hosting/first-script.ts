import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Every module that is there once this one is, itself among them. */
function withIts(id: string, modules: Modules, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) withIts(imported, modules, found);
  return found;
}

/**
 * Keeps what the first page needs in one script: every other page is opened from it, so that what they share with it is there
 * already, and sixty small scripts are larger than one. What is read before the language is known, or to learn it, stays apart.
 */
export function firstScript(from: string, before: readonly string[]): Rolldown.CodeSplittingGroup {
  let needed: ReadonlySet<string> | undefined;
  const find = (modules: Modules): ReadonlySet<string> => {
    const early = new Set(before.flatMap((id) => [...withIts(id, modules)]));
    return new Set([...withIts(from, modules)].filter((id) => !early.has(id)));
  };
  return {
    name: (id, modules) => ((needed ??= find(modules)).has(id) ? 'start' : null),
    debugName: 'what the first page needs',
    includeDependenciesRecursively: false,
  };
}
