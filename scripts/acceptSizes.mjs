// Measures every part that .size-limit.js names and writes etc/sizes.json: `npm run size:accept`, after `npm run build`.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 };
const sizes = JSON.parse(measure()).map(({ name, size }) => [name, size]);
writeFileSync('etc/sizes.json', `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`);
console.log(`${sizes.length} sizes written`);

/** size-limit fails where something has grown, and prints the sizes all the same. */
function measure() {
  try {
    return execFileSync('node_modules/.bin/size-limit', ['--json'], options);
  } catch (error) {
    if (error.stdout === undefined || error.stdout === '') throw error;
    return error.stdout;
  }
}
