#!/usr/bin/env node
// qingyue-lines: the core as a filter for many pages. `npx qingyue-lines --help`
import { main } from '../cli/lines/main.mjs';

process.exitCode = await main(process.argv.slice(2));
