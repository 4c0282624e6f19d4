// How often each property is tried in a real browser: 200 times, 10,000 in the soak.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(import.meta.env.QINGYUE_RUNS ?? 200) });
