// How often each property is tried: 1,000 times, 10,000 in the soak.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env.QINGYUE_RUNS ?? 1_000) });
