import type { StyledComponent } from './styling/renderRoot';

/**
 * A copy of every component's styled root, with the same id and so the same class. The build writes the list
 * (`build/generatedModules.ts`), so a new component is in it by itself.
 */
export const styledRoots: readonly StyledComponent[] = [];
