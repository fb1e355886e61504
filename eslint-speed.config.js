// Read before the parser of components, which looks for this when it is loaded. Without it the types of the whole program are
// made anew for each component, twenty seconds of eighty; with it an imported component also has the types of its own
// properties instead of any.
process.env.SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK = '1';
