// Compares the API of every entry with the reports in etc/, or accepts it: `npm run check:api`, `npm run api:accept`.
// It reads the built declarations, so run `npm run build` first.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

import { listEntries } from './listEntries.mjs';

const accept = process.argv.includes('--accept');
const reports = resolve('etc');
// The entries of newsfold/static share the types of the others: one report for both.
const entries = [
  ...new Map(listEntries().map(({ report, types }) => [report, { name: report, types }])).values(),
];

mkdirSync(reports, { recursive: true });
const changed = entries.filter(({ name, types }) => !isUpToDate(name, types));

const names = new Set(entries.map(({ name }) => `${name}.api.md`));
const stale = readdirSync(reports).filter((file) => file.endsWith('.api.md') && !names.has(file));
if (accept) for (const file of stale) rmSync(resolve(reports, file));

if (!accept && (changed.length > 0 || stale.length > 0)) {
  for (const { name } of changed) console.log(`The API of ${name} is not that of etc/${name}.api.md.`);
  for (const file of stale) console.log(`etc/${file} is the report of an entry that is gone.`);
  console.log('If the change is meant, run npm run api:accept and commit the reports with a changeset.');
  process.exit(1);
}
console.log(`${entries.length} API reports ${accept ? 'written' : 'compared'}`);

function isUpToDate(name, types) {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: resolve('package.json'),
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            module: 'ESNext',
            moduleResolution: 'bundler',
            jsx: 'react-jsx',
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [resolve(types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${basename(name)}.api.md`,
        reportFolder: reports,
        reportTempFolder: resolve('node_modules/.cache/api-reports'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: 'warning' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: accept,
    messageCallback: (message) => {
      message.handled =
        message.logLevel !== 'error' && message.messageId !== 'console-api-report-unsupported';
    },
  });
  if (result.errorCount > 0) throw new Error(`api-extractor could not read the types of ${name}`);
  return !result.apiReportChanged;
}
