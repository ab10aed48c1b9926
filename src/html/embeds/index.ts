import { applePodcasts } from './applepodcasts';
import { bluesky } from './bluesky';
import { brightcove } from './brightcove';
import { dailymotion } from './dailymotion';
import { datawrapper } from './datawrapper';
import { documentCloud } from './documentcloud';
import type { EmbedProvider } from './EmbedProvider';
import { facebook } from './facebook';
import { flourish } from './flourish';
import { googleMaps } from './googlemaps';
import { infogram } from './infogram';
import { instagram } from './instagram';
import { jwPlayer } from './jwplayer';
import { mastodon } from './mastodon';
import { soundCloud } from './soundcloud';
import { spotify } from './spotify';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { vimeo } from './vimeo';
import { x } from './x';
import { youTube } from './youtube';

/** The providers that newsrooms embed most. To add your own: `embeds={[...newsEmbeds, myProvider]}`. */
export const newsEmbeds: readonly EmbedProvider[] = [
  youTube,
  vimeo,
  dailymotion,
  x,
  facebook,
  instagram,
  threads,
  bluesky,
  mastodon,
  tiktok,
  datawrapper,
  flourish,
  infogram,
  googleMaps,
  documentCloud,
  spotify,
  soundCloud,
  applePodcasts,
  brightcove,
  jwPlayer,
];
