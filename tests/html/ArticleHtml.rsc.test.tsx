import { version } from 'react';
import { describe, expect, test } from 'vitest';

import { articleBlocks } from '../../src/html';

describe('in a server component', () => {
  test('a text becomes blocks, with no client component among them', () => {
    expect(version).toMatch(/^19/);
    const blocks = articleBlocks('<h2>One</h2><p>Two</p><table><tr><td>1<td>2</table>');
    expect(blocks).toHaveLength(3);
    expect(JSON.stringify(blocks)).not.toContain('react.client.reference');
  });
});
