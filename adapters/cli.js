#!/usr/bin/env -S node --max-semi-space-size=1 --max-old-space-size=256 --no-concurrent-recompilation
import { launch } from './launch.js';

await launch(new URL('./cli/main.ts', import.meta.url));
