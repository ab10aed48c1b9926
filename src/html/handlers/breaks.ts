import { buildElement } from '../BlockBuilder';
import type { Handler } from '../State';

export const lineBreak: Handler = (state, element, builder) => {
  state.addAnchor(element, builder);
  builder.addLineBreak();
};

export const wordBreak: Handler = (_state, _element, builder) => {
  builder.addInline(buildElement('wbr'), false);
};

export const rule: Handler = (state, element, builder) => {
  builder.addBlock(state.withId(element, buildElement('hr')));
};
