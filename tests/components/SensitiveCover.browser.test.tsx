import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';

import { SensitiveCover } from '../../src/components/SensitiveCover';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

it('a link to a place behind the cover opens it, before any script of the page runs', async () => {
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

it('nothing behind the cover is fetched while it is closed', async () => {
  const picture = '/tests/nothing-here.png?covered';
  document.body.innerHTML = renderToString(
    <SensitiveCover reason="A photograph of injured people">
      <img src={picture} alt="" loading="lazy" width={10} height={10} />
    </SensitiveCover>,
  );
  const asked = () =>
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(picture)).length;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(asked()).toBe(0);
  document.querySelector('summary')?.click();
  await expect.poll(asked).toBe(1);
});
