import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { MinimalReporter, type TestCase, type TestModule, type Vitest } from 'vitest/node';

type Counts = Record<'passed' | 'failed' | 'skipped', number>;

/**
 * Prints what failed, then one line per project.
 *
 * If `NEWSFOLD_TEST_COUNTS` names a folder, the counts and the names of failed tests are written there too:
 * `npm run test:full` adds them up, and repeats the names at its end.
 */
export default class QuietReporter extends MinimalReporter {
  #modules: readonly TestModule[] = [];

  // Without the banner that the base class prints.
  override onInit(vitest: Vitest): void {
    this.ctx = vitest;
  }

  override onTestRunEnd(...args: Parameters<MinimalReporter['onTestRunEnd']>): void {
    [this.#modules] = args;
    super.onTestRunEnd(...args);
  }

  override reportTestSummary(_files: unknown, errors: unknown[]): void {
    const counts = countByProject(this.#modules);
    const width = Math.max(0, ...Object.keys(counts).map((name) => name.length));
    for (const [name, project] of Object.entries(counts)) {
      this.log(`${name.padEnd(width)}  ${describe(project)}`);
    }
    // Errors outside of tests fail the run as well, so no summary may hide them.
    if (errors.length > 0) this.log(`${String(errors.length)} errors outside of tests`);
    const folder = process.env.NEWSFOLD_TEST_COUNTS;
    if (folder === undefined) return;
    writeCounts(folder, counts, errors.length);
    for (const module of this.#modules) appendFailures(folder, module);
  }
}

function countByProject(modules: readonly TestModule[]): Record<string, Counts> {
  const byProject: Record<string, Counts> = {};
  for (const module of modules) {
    const counts = (byProject[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 });
    let failed = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'failed') failed++;
      else if (state === 'passed') counts.passed++;
      else counts.skipped++;
    }
    // A file that doesn't load, or a hook that throws, fails without a failed test.
    counts.failed += failed === 0 && module.state() === 'failed' ? 1 : failed;
  }
  return byProject;
}

function describe({ passed, failed, skipped }: Counts): string {
  const parts = [`${String(passed)} passed`];
  if (failed > 0) parts.push(`${String(failed)} failed`);
  if (skipped > 0) parts.push(`${String(skipped)} skipped`);
  return parts.join(', ');
}

function writeCounts(folder: string, counts: Record<string, Counts>, errors: number): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, project] of Object.entries(counts)) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(project)}\n`);
  }
  if (errors > 0) {
    writeFileSync(
      join(folder, `errors-${String(process.pid)}.json`),
      `${JSON.stringify({ passed: 0, failed: errors, skipped: 0 })}\n`,
    );
  }
}

function appendFailures(folder: string, module: TestModule): void {
  const failed = [...module.children.allTests('failed')];
  const names = failed.map(nameTest);
  if (names.length === 0 && module.state() === 'failed') names.push('(no test failed, but the file did)');
  for (const name of names) {
    appendFileSync(
      join(folder, 'failures.txt'),
      `${module.project.name}: ${module.relativeModuleId}: ${name}\n`,
    );
  }
}

// With the first line of its error, which often tells a slow machine from a fault.
function nameTest(test: TestCase): string {
  const [error] = test.result().errors ?? [];
  const [reason = ''] = error?.message.split('\n') ?? [];
  return reason === '' ? test.fullName : `${test.fullName}: ${reason}`;
}
