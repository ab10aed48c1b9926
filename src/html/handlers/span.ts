import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { unwrap } from './unwrap';

/** A span has a meaning only by its language. */
export const span: Handler = (state, element, builder) => {
  const properties = pickProperties(element);
  const { isInline } = builder;
  builder.isInline = true;
  if (Object.keys(properties).length === 0) unwrap(state, element, builder);
  else builder.addFormatted('span', properties, () => unwrap(state, element, builder));
  builder.isInline = isInline;
};
