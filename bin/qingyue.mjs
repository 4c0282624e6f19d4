#!/usr/bin/env node
// qingyue: the core for pages in files. `npx qingyue --help`
import { cleanFiles } from '../cli/clean-files.mjs';
import { HELP, readArguments } from '../cli/read-arguments.mjs';

const wish = readArguments(process.argv.slice(2));
if (wish.kind === 'help') {
  process.stdout.write(HELP);
} else if (wish.kind === 'wrong') {
  process.stderr.write(`${wish.message}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  process.exitCode = await cleanFiles(wish.job);
}
