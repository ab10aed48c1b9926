import { useEffect, useRef, useState, type PropsWithChildren } from 'react';

/** A box that scrolls sideways where its content is wider than the page. Only then is it a stop of the Tab key. */
export function Scroller({ label, children }: PropsWithChildren<{ label: string }>) {
  const box = useRef<HTMLDivElement>(null);
  const [isScrollable, setIsScrollable] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setIsScrollable(element.scrollWidth > element.clientWidth);
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  }, []);

  return (
    <div
      ref={box}
      className="docs-table"
      {...(isScrollable ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
