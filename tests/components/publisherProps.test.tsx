import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type CSSProperties, type ReactElement, type Ref, type SyntheticEvent } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { ArticleBody, ContinueReading, SensitiveCover } from '../../src';
import { ContinueReadingCollapse } from '../../src/components/ContinueReadingCollapse';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { Embed, WideTable } from '../../src/html';

/** Props that a publisher may pass to any component. */
interface PublisherProps {
  ref?: Ref<never>;
  className?: string;
  style?: CSSProperties;
  'aria-label'?: string;
  onClick?: (event: SyntheticEvent) => void;
  onKeyDown?: (event: SyntheticEvent) => void;
  onFocus?: (event: SyntheticEvent) => void;
  onPointerDown?: (event: SyntheticEvent) => void;
}

/** The components with behavior of their own, and the `data-component` of the element that gets the publisher's props. */
const components: [name: string, component: string, render: (props: PublisherProps) => ReactElement][] = [
  ['ContinueReading', 'ContinueReading', (props) => <ContinueReading {...props}>More</ContinueReading>],
  [
    'ContinueReading with onOpenChange',
    'ContinueReading',
    (props) => (
      <ContinueReading {...props} onOpenChange={() => undefined}>
        More
      </ContinueReading>
    ),
  ],
  ['ContinueReading as a link', 'ContinueReading', (props) => <ContinueReading {...props} href="#rest" />],
  ['ContinueReadingCollapse', 'ContinueReadingCollapse', (props) => <ContinueReadingCollapse {...props} />],
  [
    'ContinueReadingRemote',
    'ContinueReadingRemote',
    (props) => <ContinueReadingRemote {...props} href="#rest" load={() => Promise.resolve('The rest')} />,
  ],
  [
    'SensitiveCover',
    'SensitiveCover',
    (props) => (
      <SensitiveCover {...props} reason="A description of the accident">
        The mast fell.
      </SensitiveCover>
    ),
  ],
  [
    'DismissibleAdvisory',
    'DismissibleAdvisory',
    (props) => <DismissibleAdvisory {...props}>Polls are open.</DismissibleAdvisory>,
  ],
  [
    'Embed',
    'Embed',
    (props) => <Embed {...props} provider="YouTube" src="https://www.youtube.com/embed/abcdefghijk" />,
  ],
  ['WideTable', 'WideTable', (props) => <WideTable {...props} />],
];

beforeEach(() => {
  localStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
});

describe.each(components)('%s', (_, component, renderComponent) => {
  const renderRoot = (props: PublisherProps) => {
    const { container } = render(renderComponent(props));
    const root = container.querySelector<HTMLElement>(`[data-component="${component}"]`);
    if (!root) throw new Error('nothing was rendered');
    return root;
  };

  test.each([
    ['onClick', (root: HTMLElement) => fireEvent.click(root)],
    ['onKeyDown', (root: HTMLElement) => fireEvent.keyDown(root, { key: 'a' })],
    ['onFocus', (root: HTMLElement) => fireEvent.focus(root)],
    ['onPointerDown', (root: HTMLElement) => fireEvent.pointerDown(root)],
  ])('calls the publisher’s %s', (name, fire) => {
    const handler = vi.fn();
    const root = renderRoot({ [name]: handler });
    handler.mockClear();
    fire(root);
    expect(handler).toHaveBeenCalledOnce();
  });

  test('gives the publisher’s ref its root', () => {
    const ref = createRef<never>();
    const root = renderRoot({ ref });
    expect(ref.current).toBe(root);
  });

  test('keeps the publisher’s class, style and name', () => {
    const root = renderRoot({ className: 'own', style: { opacity: 0.5 }, 'aria-label': 'Own name' });
    expect(root).toHaveClass('own');
    expect(root).toHaveStyle({ opacity: '0.5' });
    // A group around a notice has no role, so its name would not be read.
    expect(root.querySelector('[role=note]') ?? root).toHaveAttribute('aria-label', 'Own name');
  });
});

describe('beside a publisher’s onClick', () => {
  test('ContinueReadingCollapse closes the text, after the publisher’s handler', async () => {
    const openWhenCalled: boolean[] = [];
    const onClick = vi.fn(() => {
      openWhenCalled.push(screen.getByText('More').closest('details')?.open ?? false);
    });
    render(
      <ContinueReading defaultOpen collapse={<ContinueReadingCollapse onClick={onClick} />}>
        <p>More</p>
      </ContinueReading>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(openWhenCalled).toEqual([true]);
    expect(screen.getByText('More')).not.toBeVisible();
  });

  test('ContinueReadingCollapse keeps the text open if the handler calls preventDefault', async () => {
    render(
      <ContinueReading
        defaultOpen
        collapse={
          <ContinueReadingCollapse
            onClick={(event) => {
              event.preventDefault();
            }}
          />
        }
      >
        <p>More</p>
      </ContinueReading>,
    );
    const button = screen.getByRole('button', { name: 'Show less' });
    await userEvent.click(button);
    expect(screen.getByText('More')).toBeVisible();
    expect(button).toHaveFocus();
  });

  test('ContinueReading still opens, and reports it', async () => {
    const onClick = vi.fn();
    const onOpenChange = vi.fn();
    render(
      <ContinueReading onClick={onClick} onOpenChange={onOpenChange}>
        <p>More</p>
      </ContinueReading>,
    );
    await userEvent.click(screen.getByText('Continue reading'));
    expect(screen.getByText('More')).toBeVisible();
    await vi.waitFor(() => {
      expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true, expect.any(String));
    });
    expect(onClick).toHaveBeenCalledOnce();
  });

  test('ContinueReadingRemote still loads the text', async () => {
    const onClick = vi.fn();
    render(<ContinueReadingRemote href="#rest" load={() => Promise.resolve('The rest')} onClick={onClick} />);
    await userEvent.click(screen.getByRole('link'));
    expect(await screen.findByText('The rest')).toBeInTheDocument();
    expect(onClick).toHaveBeenCalledOnce();
  });

  test('SensitiveCover still opens, and calls the publisher’s onToggle', async () => {
    const onClick = vi.fn();
    const onToggle = vi.fn();
    render(
      <SensitiveCover reason="A description of the accident" onClick={onClick} onToggle={onToggle}>
        <p>The mast fell.</p>
      </SensitiveCover>,
    );
    await userEvent.click(screen.getByText('Show'));
    expect(screen.getByText('The mast fell.')).toBeVisible();
    await vi.waitFor(() => {
      expect(onToggle).toHaveBeenCalledOnce();
    });
    expect(onClick).toHaveBeenCalledOnce();
  });

  test('DismissibleAdvisory still hides the notice, and releases the publisher’s ref', async () => {
    const onClick = vi.fn();
    const onDismiss = vi.fn();
    const ref = createRef<HTMLDivElement>();
    render(
      <DismissibleAdvisory ref={ref} onClick={onClick} onDismiss={onDismiss}>
        Polls are open.
      </DismissibleAdvisory>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    expect(onClick).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(ref.current).toBeNull();
  });

  test('Embed still opens', async () => {
    const onClick = vi.fn();
    render(
      <ArticleBody>
        <Embed provider="YouTube" src="https://www.youtube.com/embed/abcdefghijk" onClick={onClick} />
      </ArticleBody>,
    );
    const control = screen.getByText(/^Show/);
    await userEvent.click(control);
    expect(control.closest('details')).toHaveAttribute('open');
    expect(onClick).toHaveBeenCalledOnce();
  });
});

test('a handler that is not a function is ignored, and the collapse button still closes the text', async () => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  render(
    <ContinueReading
      defaultOpen
      collapse={<ContinueReadingCollapse {...{ onClick: 'close()' as unknown as () => void }} />}
    >
      <p>More</p>
    </ContinueReading>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
  expect(screen.getByText('More')).not.toBeVisible();
  expect(vi.mocked(console.warn).mock.calls.join('\n')).toContain('onClick is "close()"');
  vi.mocked(console.warn).mockClear();
});
