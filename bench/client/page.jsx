import { useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

function Told({ told, children }) {
  useEffect(told);
  return children;
}

const painted = async (act) => {
  await new Promise(act);
  await new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told)));
};

/**
 * What run.mjs may ask of a page with one variant. Each is over when React has run its effects and the
 * browser has painted. `content` is the article without its brand, where `tree` has one.
 */
export function offer({ tree, Brand, content = tree }) {
  const root = document.getElementById('root');
  const article = JSON.parse(document.getElementById('article').textContent);
  let setBrand;

  function Branded({ told, children }) {
    const [brand, set] = useState({ dark: false, told });
    useEffect(() => {
      setBrand = set;
      brand.told();
    }, [brand]);
    return <Brand dark={brand.dark}>{children}</Brand>;
  }

  window.bench = {
    idle: () => painted((told) => told()),
    hydrate: () =>
      painted((told, failed) => {
        hydrateRoot(root, <Told told={told}>{tree(article)}</Told>, { onRecoverableError: failed });
      }),
    mount: () =>
      painted((told) => {
        createRoot(root).render(<Told told={told}>{tree(article)}</Told>);
      }),
    /** What is inside stays the same element when the brand changes. */
    mountBranded: () =>
      painted((told) => {
        createRoot(root).render(<Branded told={told}>{content(article)}</Branded>);
      }),
    wear: (dark) => painted((told) => setBrand({ dark, told })),
  };
}
