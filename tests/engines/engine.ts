import { launchChromium, launchFirefox } from './playwrightEngine';
import { launchWebKit } from './webkitEngine';

/** A tab in a real browser. What is short of a person's own doing goes through `run`. */
export interface Page {
  goto: (path: string) => Promise<void>;
  /** Runs a function in the page; it can see nothing from outside but its argument. */
  run: <Result, Argument = undefined>(
    inPage: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Awaited<Result>>;
  /** Presses the mouse in the middle of the element, wherever it is. */
  click: (selector: string) => Promise<void>;
  /** Touches the middle of the element with a finger. */
  tap: (selector: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Prints the page and gives the text on the paper. */
  print: () => Promise<string>;
  /** Whether the control of that name is expanded in the accessibility tree; Chromium alone can be asked. */
  isExpanded: (name: string) => Promise<boolean | undefined>;
  /** Whether what is on the screen has a color. */
  showsColor: (color: readonly [number, number, number]) => Promise<boolean>;
  close: () => Promise<void>;
}

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space';

export interface Engine {
  open: (options?: { width?: number }) => Promise<Page>;
  close: () => Promise<void>;
}

export interface Wishes {
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** Whether the browser itself runs scripts, as a reader may decide. @default true */
  scripts?: boolean;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export function launch(name: EngineName, address: string, wishes: Wishes = {}): Promise<Engine> {
  if (name === 'chromium') return launchChromium(address, wishes);
  return name === 'firefox' ? launchFirefox(address, wishes) : launchWebKit(address, wishes);
}
