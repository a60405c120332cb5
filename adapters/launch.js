// Plain JavaScript, with the compiled sources kept between runs: Node then has no types to strip, which makes the
// start faster and the process some 40 MB smaller. It also runs on a Node that is too old, to say so. The flags of
// `npm start` and `npx verdict` collect garbage early and compile on the main thread: less memory for a little speed.
import * as module from 'node:module';

/** Checks the version of Node, then loads the program from the given address. */
export async function launch(program) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 24 || (major === 24 && minor < 12)) {
    process.stderr.write(
      `Verdict needs Node 24.12 or newer; this is ${process.versions.node}. Run "npm install", then start it with "npm start" or "npx verdict", which bring their own Node.\n`,
    );
    process.exit(1);
  }
  module.enableCompileCache();
  await import(program.href);
}
