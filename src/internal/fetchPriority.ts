import { version } from 'react';

/** The name of the attribute for React's elements: React 18 has no prop of this name, and warns unless it is in lower case. */
export const fetchPriorityName = parseInt(version) >= 19 ? 'fetchPriority' : 'fetchpriority';
