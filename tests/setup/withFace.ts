import type { Theme } from '../../src';
import { defineTheme } from '../../src/themes';

/** Returns a theme whose every text is in one face, or in that of the browser. */
export function withFace(theme: Theme, face: string | undefined): Theme {
  const stack = face === undefined ? 'sans-serif' : `'${face}', sans-serif`;
  return defineTheme(theme, {
    font: {
      headline: stack,
      body: stack,
      furniture: stack,
      kicker: stack,
      standfirst: stack,
      subheading: stack,
      quote: stack,
    },
    arabic: { headlineFont: stack, bodyFont: stack, furnitureFont: stack },
  });
}
