'use client';

import {
  Component,
  Fragment,
  isValidElement,
  Suspense,
  useEffect,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { styled } from 'styled-components';

import { toIdentity } from '../content/identifyContent';
import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import { toNumber } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { remoteMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import { warnAboutMissingSheet } from '../styling/warnAboutMissingSheet';
import { ContinueReading, ContinueReadingButton, type ContinueReadingProps } from './ContinueReading';

export interface ContinueReadingRemoteProps
  extends
    Omit<ComponentPropsWithRef<'div'>, 'children' | 'dangerouslySetInnerHTML'>,
    Pick<ContinueReadingProps, 'label' | 'headline' | 'locale' | 'teaser' | 'theme' | 'paywalled'> {
  /**
   * The URL of the whole text. The control links to it until scripts run and after a failure. It also identifies the
   * story: a new `href` or `id` resets the component. Without one, or with one that is not safe, nothing is rendered.
   */
  href: string;
  /**
   * Fetches the rest of the text. The signal is aborted if the component is removed, is hidden, gets another `href`, or has
   * waited longer than `timeout`. A text that is empty or that React cannot render counts as a failure.
   */
  load: (signal: AbortSignal) => Promise<ReactNode>;
  /**
   * How long to wait for `load`, in milliseconds.
   * @default 30000
   */
  timeout?: number | undefined;
}

/**
 * The cut for text that stays on the server. Renders a `<div>` around the link of `ContinueReading`. When a reader presses
 * it, the component fetches the rest, shows it in place of the link and moves the focus to it. While the text loads, the
 * link is `aria-busy`, with a turning ring in place of its arrow, and nothing moves. If loading fails, a message says so,
 * above a button that tries again and the plain link. Without scripts, with a modifier key or a middle click, the control is
 * a link to `href`.
 */
export function ContinueReadingRemote(props: ContinueReadingRemoteProps) {
  const href = sanitizeHref(props.href, 'ContinueReadingRemote');
  if (href === undefined) {
    // sanitizeHref has warned about an unsafe URL.
    if (typeof props.href !== 'string' || props.href.trim() === '') {
      warn(
        'ContinueReadingRemote',
        `href is ${describeValue(props.href)}, so nothing was rendered: without scripts, the control would lead nowhere. Pass the URL of the whole text.`,
      );
    }
    return null;
  }
  // The types allow no children, and React would inspect a value that may throw.
  return <Remote key={toIdentity(props.id, href)} {...props} href={href} children={undefined} />;
}

const DEFAULT_TIMEOUT = 30_000;

interface State {
  status: 'idle' | 'loading' | 'error' | 'retrying' | 'success';
  /** The loaded text. The status changes once React has rendered it. */
  text?: ReactNode;
}

function Remote({
  href,
  load,
  timeout,
  paywalled,
  locale,
  label,
  headline,
  teaser,
  ...rest
}: ContinueReadingRemoteProps & { children: undefined }) {
  const [{ status, text }, setState] = useState<State>({ status: 'idle' });
  const request = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shouldTakeFocus = useRef(false);
  const messages = getMessages(locale, remoteMessages);
  const canLoad = typeof load === 'function';
  if (!canLoad) {
    warn(
      'ContinueReadingRemote',
      `load is ${describeValue(load)}, which is not a function, so the control is a plain link. Pass a function that returns the text.`,
    );
  }

  const endRequest = () => {
    clearTimeout(timer.current);
    request.current = undefined;
  };
  const fail = () => {
    endRequest();
    shouldTakeFocus.current = true;
    setState({ status: 'error' });
  };
  // React also runs this when it hides the component but keeps its state: then nothing may go on loading.
  useEffect(() => {
    warnAboutMissingSheet('ContinueReadingRemote');
    return () => {
      request.current?.abort();
      clearTimeout(timer.current);
      request.current = undefined;
      setState((previous) => {
        if (previous.status === 'loading') return { status: 'idle' };
        return previous.status === 'retrying' ? { status: 'error' } : previous;
      });
    };
  }, []);

  const loadRest = () => {
    // The status is from the last render, and several clicks may come before the next.
    if (request.current) return;
    const controller = new AbortController();
    request.current = controller;
    setState({ status: status === 'error' ? 'retrying' : 'loading' });
    timer.current = setTimeout(() => {
      fail();
      controller.abort();
    }, toTimeout(timeout));
    const isCurrent = () => request.current === controller;
    // A publisher's function may also throw before it returns its promise.
    new Promise<unknown>((resolve) => {
      resolve(load(controller.signal));
    }).then(
      (loaded) => {
        if (!isCurrent()) return;
        const node = toLoadedText(loaded);
        if (isEmpty(node)) fail();
        else setState((previous) => ({ ...previous, text: node }));
      },
      () => {
        if (isCurrent()) fail();
      },
    );
  };

  const showText = (element: HTMLElement | null) => {
    if (!element || !request.current) return;
    endRequest();
    setState((previous) => ({ ...previous, status: 'success' }));
    focusUnlessElsewhere(element);
  };
  const focusRetry = (element: HTMLElement | null) => {
    if (!element || !shouldTakeFocus.current) return;
    shouldTakeFocus.current = false;
    focusUnlessElsewhere(element.querySelector('button'));
  };
  const handleLinkClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    loadRest();
  };

  const isLoading = status === 'loading' || status === 'retrying';
  const hasFailed = status === 'error' || status === 'retrying';
  return renderRoot(Root, 'div', rest, {
    'data-component': 'ContinueReadingRemote',
    'data-teaser': teaser && status !== 'success' ? true : undefined,
    children: (
      <>
        {status !== 'success' && (
          <>
            <p role="status" data-part="status">
              {isLoading && messages.loading}
            </p>
            {hasFailed && (
              <div ref={focusRetry} data-part="failure">
                {/* It keeps its place while the text loads again. A new element is announced again. */}
                <p
                  key={status}
                  role={status === 'error' ? 'alert' : undefined}
                  aria-hidden={isLoading || undefined}
                  data-part="alert"
                >
                  <Icon path={exclamation} />
                  <span>{messages.loadingFailed}</span>
                </p>
                <ContinueReadingButton
                  icon={<Icon path={reload} />}
                  headline={headline}
                  locale={locale}
                  label={messages.retry}
                  aria-busy={isLoading || undefined}
                  onClick={loadRest}
                />
              </div>
            )}
            <ContinueReading
              href={href}
              headline={headline}
              locale={locale}
              label={label}
              aria-busy={(isLoading && !hasFailed) || undefined}
              onClick={hasFailed || !canLoad ? undefined : handleLinkClick}
            />
          </>
        )}
        {text !== undefined && (
          // The text may contain components that are still loading, or that throw.
          <TextBoundary onError={fail}>
            <Suspense>
              <div
                ref={showText}
                tabIndex={-1}
                data-part="rest"
                className={paywalled ? 'newsfold-paywalled' : undefined}
              >
                {text}
              </div>
            </Suspense>
          </TextBoundary>
        )}
      </>
    ),
  });
}

function Icon({ path }: { path: string }) {
  return (
    // Without a style sheet, an icon without a size would fill the page.
    <svg aria-hidden="true" width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor">
      <path d={path} />
    </svg>
  );
}

const exclamation = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.5v5.5M12 16.5v.01';
const reload = 'M20 12a8 8 0 1 1-2.3-5.6l2.3 2.1M20 3.5v5h-5';

interface TextBoundaryProps {
  children: ReactNode;
  onError: () => void;
}

class TextBoundary extends Component<TextBoundaryProps, { hasError: boolean }> {
  override state = { hasError: false };

  static getDerivedStateFromError() {
    return { hasError: true };
  }

  override componentDidCatch() {
    this.props.onError();
  }

  override render() {
    return this.state.hasError ? null : this.props.children;
  }
}

/** Moves the focus from the control, which is about to be removed, unless the reader has moved it elsewhere. */
function focusUnlessElsewhere(element: HTMLElement | null): void {
  const { activeElement, body } = element?.ownerDocument ?? {};
  const root = element?.closest('[data-component="ContinueReadingRemote"]');
  if (!activeElement || activeElement === body || root?.contains(activeElement)) {
    element?.focus({ preventScroll: true });
  }
}

function toLoadedText(loaded: unknown): ReactNode {
  const node = toNode(loaded, 'ContinueReadingRemote', 'what load returned');
  // toNode has already warned of what React cannot render.
  if (node === loaded && isEmpty(node)) {
    warn(
      'ContinueReadingRemote',
      'load returned no text, so readers see that loading failed. Return the text as React nodes, and throw if there is none.',
    );
  }
  return node;
}

function isEmpty(node: ReactNode): boolean {
  if (isValidElement<{ children?: ReactNode }>(node) && node.type === Fragment) {
    return isEmpty(node.props.children);
  }
  return Array.isArray(node) ? node.every(isEmpty) : isEmptyNode(node);
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

function toTimeout(timeout: unknown): number {
  const ms = toNumber(timeout);
  // A timer cannot count longer, and would fire at once.
  return ms > 0 ? Math.min(ms, MAX_TIMEOUT) : DEFAULT_TIMEOUT;
}

const MAX_TIMEOUT = 2 ** 31 - 1;

const Root = styled.div.withConfig({ componentId: 'newsfold-continue-reading-remote' })`
  --_space-after: 0;
  --_forms: button;
  /* For screen readers; others see the ring turn. */
  & > [data-part='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  & [data-part='alert'] {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    margin: 0;
    color: var(--newsfold-color-muted);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-furniture);
    line-height: var(--newsfold-leading-furniture);
  }
  & [data-part='alert'][aria-hidden] {
    visibility: hidden;
  }
  & svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  & > [data-part='failure'] button {
    margin-block-end: 0.5rem;
  }
  /* The second choice after a failure. */
  & > [data-part='failure'] + a {
    --_button-ground: none;
    --_button-ink: initial;
    --_button-line: transparent;
    --_button-ring: none;
    --_button-underline: underline;
  }
  & > [data-part='failure'] + a::after {
    content: none;
  }
  & [aria-busy='true'] {
    cursor: progress;
  }
  /* The ring takes the room of the arrow. */
  & > [aria-busy='true']::after {
    box-sizing: border-box;
    inline-size: 1em;
    block-size: 1em;
    margin-block: -0.25em;
    margin-inline: calc(1px - 0.25em);
    border-width: 2px;
    border-block-end-color: transparent;
    border-radius: 50%;
    transform: none;
  }
  /* A transition, because keyframes cannot stand in the rules of one component. */
  @media (prefers-reduced-motion: no-preference) {
    & > [aria-busy='true']::after,
    & button[aria-busy='true'] > svg {
      transform: rotate(360turn);
      transition: transform 360s linear;
    }
  }
  /* It takes the focus for screen readers; a ring around the whole text would not help anybody. */
  & > [data-part='rest'] {
    outline: none;
  }
`;
