#!/usr/bin/env node
import { main } from './cli/main';
import { complain } from './cli/output';

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(`Something went wrong in Copydesk itself (${error instanceof Error ? error.message : String(error)}).`);
    process.exitCode = 1;
  },
);
