import { datawrapper } from './datawrapper';
import type { EmbedProvider } from './EmbedProvider';
import { flourish } from './flourish';
import { instagram } from './instagram';
import { soundCloud } from './soundcloud';
import { spotify } from './spotify';
import { tiktok } from './tiktok';
import { vimeo } from './vimeo';
import { x } from './x';
import { youTube } from './youtube';

/** The providers that newsrooms embed most. To add your own: `embeds={[...newsEmbeds, myProvider]}`. */
export const newsEmbeds: readonly EmbedProvider[] = [
  youTube,
  vimeo,
  x,
  instagram,
  tiktok,
  datawrapper,
  flourish,
  spotify,
  soundCloud,
];
