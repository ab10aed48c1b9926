import type { Verification } from '../AdvisoryRegistry';

/** Written from public knowledge, without a network: a publisher opens an address before relying on it. */
export const notChecked: Verification = { how: 'not-checked', on: '2026-11-23' };
