import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';

import { SensitiveCover } from '../../src/components/SensitiveCover';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

it('a link into the covered content opens it before any script runs', async () => {
  document.body.innerHTML = renderToString(
    <SensitiveCover reason="A witness describes the attack">
      <p id="account">She saw the car.</p>
    </SensitiveCover>,
  );
  const account = document.querySelector('#account');
  expect(account?.checkVisibility()).toBe(false);
  location.hash = '#account';
  await expect.poll(() => account?.checkVisibility()).toBe(true);
});

it('a lazy picture is fetched only after the cover opens', async () => {
  const picture = '/tests/nothing-here.png?covered';
  document.body.innerHTML = renderToString(
    <SensitiveCover reason="A photograph of injured people">
      <img src={picture} alt="" loading="lazy" width={10} height={10} />
    </SensitiveCover>,
  );
  const countRequests = () =>
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(picture)).length;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(countRequests()).toBe(0);
  document.querySelector('summary')?.click();
  await expect.poll(countRequests).toBe(1);
});
