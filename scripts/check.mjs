// Everything but tests. What needs the build waits for it; lint and the other slow readers run beside what uses it.
import { spawn } from 'node:child_process';

/** Runs an npm script. Prints what it said if it failed, and resolves with whether it passed. */
function run(script) {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['inherit', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      const passed = status === 0;
      if (!passed) console.log(`\n${Buffer.concat(output).toString().trimEnd()}`);
      console.log(`npm run ${script}: ${passed ? 'done' : 'failed'} in ${seconds} s`);
      resolve({ script, passed });
    });
  });
}

/** Runs one script after another, whichever fails before it. */
async function runLane(scripts) {
  const results = [];
  for (const script of scripts) results.push(await run(script));
  return results;
}

const results = [await run('build')];
const lanes = await Promise.all([
  runLane(['check:lint', 'check:format', 'check:unused']),
  runLane(['check:types', 'check:api', 'check:package', 'check:size']),
]);
results.push(...lanes.flat());

const failed = results.filter(({ passed }) => !passed).map(({ script }) => `npm run ${script}`);
if (failed.length > 0) {
  console.log(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
