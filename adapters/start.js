import { launch } from './launch.js';

await launch(new URL('./serve.ts', import.meta.url));
