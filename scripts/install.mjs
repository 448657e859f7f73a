#!/usr/bin/env node
// @ts-check
// Installs what is missing, and nothing when nothing is: what F5 does first.
import { ensureDependencies } from './lib/dependencies.mjs';

await ensureDependencies();
