import type { BrowserCommand } from 'vitest/node';

import { onServer } from '../setup/onServer.ts';
import { zones, type Place } from './matrix.ts';
import type * as Server from './renderSetting';

export interface ServerAnswer {
  /** The time zone of the server, as `Intl` has it there. */
  timeZone: string;
  /** Each story, by its id. */
  html: Record<string, string>;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Renders stories in Node, as a server in another time zone does. */
    renderOnServer: (place: Place, all: boolean) => Promise<ServerAnswer>;
  }
}

let loading: Promise<typeof Server.renderSetting> | undefined;

export const renderOnServer: BrowserCommand<[Place, boolean], ServerAnswer> = async (_, place, all) => {
  loading ??= onServer('/tests/hydration/renderSetting.ts', (module: typeof Server) => module.renderSetting);
  const renderSetting = await loading;
  const ownZone = process.env.TZ;
  process.env.TZ = zones[place.zone]?.server;
  try {
    return {
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      html: renderSetting(place, all),
    };
  } finally {
    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
  }
};
