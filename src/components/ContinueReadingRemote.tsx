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
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { remoteMessages } from '../locales/english';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import { ContinueReading, ContinueReadingButton, type ContinueReadingProps } from './ContinueReading';

export interface ContinueReadingRemoteProps
  extends
    Omit<ComponentPropsWithRef<'div'>, 'children'>,
    Pick<ContinueReadingProps, 'label' | 'headline' | 'locale' | 'theme' | 'paywalled'> {
  /**
   * The address of the whole text: what the control links to until scripts run, and after a failure. It also
   * identifies the story: with another `href` or `id`, the component starts again.
   */
  href: string;
  /**
   * Fetches the rest of the text. The signal is aborted when the component goes away, is hidden, gets another `href`,
   * or has waited for longer than `timeout`. Text that is empty or that React cannot render counts as a failure.
   */
  load: (signal: AbortSignal) => Promise<ReactNode>;
  /**
   * How long to wait for `load`, in milliseconds.
   * @default 30000
   */
  timeout?: number | undefined;
}

/**
 * The cut for text that the server keeps back. Renders a `<div>` around the link of `ContinueReading`. When a reader presses
 * it, it fetches the rest, shows it in the link's place and moves the focus there. While it loads, the link is `aria-busy`.
 * If that fails, a line says so, above a button that tries again and the plain link. Without scripts, with a
 * modifier key or a middle click, the control is a link to `href`.
 */
export function ContinueReadingRemote(props: ContinueReadingRemoteProps) {
  // The types allow no children, and React would look into a value that fails when it is looked into.
  return <Remote key={toIdentity(props.id, props.href)} {...props} children={undefined} />;
}

const DEFAULT_TIMEOUT = 30_000;

interface State {
  status: 'idle' | 'loading' | 'error' | 'retrying' | 'success';
  /** Once loaded; the status changes when React has rendered it. */
  text?: ReactNode;
}

function Remote(props: ContinueReadingRemoteProps & { children: undefined }) {
  const { href, load, timeout, paywalled, locale, label, headline } = props;
  const [{ status, text }, setState] = useState<State>({ status: 'idle' });
  const request = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const takesFocus = useRef(false);
  const messages = getMessages(locale, remoteMessages);
  const canLoad = typeof load === 'function';
  if (!canLoad && process.env.NODE_ENV !== 'production') {
    warn(
      'ContinueReadingRemote',
      `load is ${describeValue(load)} and not a function, so the control is a plain link. Give a function that returns the text.`,
    );
  }

  const endRequest = () => {
    clearTimeout(timer.current);
    request.current = undefined;
  };
  const fail = () => {
    endRequest();
    takesFocus.current = true;
    setState({ status: 'error' });
  };
  // React also runs this where it hides the component and keeps its state: nothing is left loading then.
  useEffect(
    () => () => {
      request.current?.abort();
      clearTimeout(timer.current);
      request.current = undefined;
      setState((was) => {
        if (was.status === 'loading') return { status: 'idle' };
        return was.status === 'retrying' ? { status: 'error' } : was;
      });
    },
    [],
  );

  const loadRest = () => {
    // The status is that of the last render, and several clicks may come before the next.
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
        else setState((was) => ({ ...was, text: node }));
      },
      () => {
        if (isCurrent()) fail();
      },
    );
  };

  const showText = (element: HTMLElement | null) => {
    if (!element || !request.current) return;
    endRequest();
    setState((was) => ({ ...was, status: 'success' }));
    focusUnlessElsewhere(element);
  };
  const focusRetry = (element: HTMLElement | null) => {
    if (!element || !takesFocus.current) return;
    takesFocus.current = false;
    focusUnlessElsewhere(element.querySelector('button'));
  };

  const isLoading = status === 'loading' || status === 'retrying';
  const hasFailed = status === 'error' || status === 'retrying';
  return legacyRoot(
    { Root, as: 'div', props, own },
    { 'data-component': 'ContinueReadingRemote' },
    status === 'success' ? null : (
      <>
        <p role="status" data-part="status">
          {isLoading && messages.loading}
        </p>
        {hasFailed && (
          <div ref={focusRetry} data-part="failure">
            {status === 'error' && (
              <p role="alert" data-part="status">
                {messages.loadingFailed}
              </p>
            )}
            <ContinueReadingButton
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
          onClick={
            hasFailed || !canLoad
              ? undefined
              : (event: MouseEvent) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  loadRest();
                }
          }
        />
      </>
    ),
    text === undefined ? null : (
      // A text may hold components that are yet to be fetched, or that throw.
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
    ),
  );
}

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

/** What had the focus gives way to the element, so the focus goes there, unless the reader has moved on. */
function focusUnlessElsewhere(element: HTMLElement | null): void {
  const { activeElement, body } = element?.ownerDocument ?? {};
  const root = element?.closest('[data-component="ContinueReadingRemote"]');
  if (!activeElement || activeElement === body || root?.contains(activeElement)) {
    element?.focus({ preventScroll: true });
  }
}

function toLoadedText(loaded: unknown): ReactNode {
  const node = toNode(loaded, 'ContinueReadingRemote', 'what load returned');
  // What React cannot render has been warned of.
  if (node === loaded && isEmpty(node) && process.env.NODE_ENV !== 'production') {
    warn(
      'ContinueReadingRemote',
      'load returned no text, so readers are told that it failed. Return the text as React nodes, and throw where there is none.',
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
  // A longer wait than a timer can count would end at once.
  return ms > 0 ? Math.min(ms, MAX_TIMEOUT) : DEFAULT_TIMEOUT;
}

const MAX_TIMEOUT = 2 ** 31 - 1;

const own: OwnProps<ContinueReadingRemoteProps, 'div'> & { children: true } = {
  href: true,
  load: true,
  timeout: true,
  paywalled: true,
  locale: true,
  label: true,
  headline: true,
  // The types allow none.
  children: true,
};

const Root = styled.div.withConfig({ componentId: 'newsfold-continue-reading-remote' })`
  & [data-part='status'] {
    margin: 0;
    color: var(--newsfold-color-text);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-furniture);
    line-height: var(--newsfold-leading-furniture);
  }
  /* The focus goes there for screen readers, and a ring around a whole text says nothing. */
  & > [data-part='rest'] {
    outline: none;
  }
`;
