// How WXT is to take the scripts that are put into pages on demand: all of them alike.

export const ON_DEMAND: {
  registration: 'runtime';
  matches: string[];
  cssInjectionMode: 'manual';
  world: 'MAIN';
} = {
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // Not where they run (the injection says isolated): WXT's wrapper for the other world sends events and messages that
  // the page could see; this one's is silent.
  world: 'MAIN',
};
