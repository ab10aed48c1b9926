import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-server-dom-webpack/server.node';
import { expect, test, vi } from 'vitest';

import { ArcPage } from './fromYourCms/ArcPage';
import { DrupalPage } from './fromYourCms/DrupalPage';
import { GhostPage } from './fromYourCms/GhostPage';
import { PayloadPage } from './fromYourCms/PayloadPage';
import { arcStory } from './fromYourCms/samples/arc';
import { drupalDocument } from './fromYourCms/samples/drupal';
import { ghostPost } from './fromYourCms/samples/ghost';
import { payloadPost } from './fromYourCms/samples/payload';
import { sanityDocument } from './fromYourCms/samples/sanity';
import { SanityPage } from './fromYourCms/SanityPage';

const pages: Record<string, ReactElement> = {
  'Arc XP': <ArcPage story={arcStory} />,
  Drupal: <DrupalPage document={drupalDocument} />,
  Ghost: <GhostPage post={ghostPost} />,
  Payload: <PayloadPage post={payloadPost} />,
  Sanity: <SanityPage document={sanityDocument} />,
};

test.each(Object.keys(pages))('a page from %s renders in a server component', async (cms) => {
  const error = vi.spyOn(console, 'error');
  const stream = new PassThrough();
  renderToPipeableStream(pages[cms], {}).pipe(stream);
  expect(await text(stream)).toContain('Harbor reopens after the storm');
  // React writes what a component throws to the console.
  expect(error.mock.calls).toEqual([]);
  error.mockRestore();
});
