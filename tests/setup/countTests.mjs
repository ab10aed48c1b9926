/**
 * Returns a line for each project that ran fewer tests than were recorded, so that tests cannot disappear unnoticed.
 */
export function findMissingTests(recorded, counts) {
  return Object.entries(recorded).flatMap(([project, expected]) => {
    const { passed = 0, failed = 0 } = counts[project] ?? {};
    const ran = passed + failed;
    return ran < expected ? [`${project} ran ${ran} tests, and tests/counts.json has ${expected}`] : [];
  });
}
