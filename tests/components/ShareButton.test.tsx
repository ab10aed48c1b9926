import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { ShareButton, type ShareButtonProps } from '../../src/components/ShareButton';
import { warned } from '../setup/warned';

test.each([undefined, null, '', ' ', '/news/1', 7])(
  'renders nothing for a URL that nobody else could open (%j), with a warning',
  (url) => {
    const fromCms = { url } as unknown as ShareButtonProps;
    const { container } = warned(() => render(<ShareButton {...fromCms} />), 'ShareButton: url is');
    expect(container).toBeEmptyDOMElement();
  },
);
