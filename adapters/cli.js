#!/usr/bin/env -S node --max-semi-space-size=1
import { launch } from './launch.js';

await launch(new URL('./cli/main.ts', import.meta.url));
