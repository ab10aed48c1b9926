/** What a page notes down for the test that looks at it. */
export interface Notes {
  /** Every call of `onOpenChange`. */
  told: [open: boolean, reason: string][];
  /** What React and Newsfold wrote to the console, and errors that nobody caught. */
  errors: string[];
  /** Takes up the server's HTML, where the address says `?hydrate=later`. */
  hydrate: () => void;
  /** Sets the state of a page whose publisher keeps it. */
  setOpen: (open: boolean) => void;
  /** Takes the article off the page. */
  unmount: () => void;
  /** Ends the fetching of the rest. */
  answer: () => void;
  fail: () => void;
  /** How often the rest was asked for, and whether the last fetching was aborted. */
  asked: number;
  aborted: boolean;
}

declare global {
  interface Window {
    notes: Notes;
  }
}

export const headline = 'US, Taliban hold first talks since Afghanistan withdrawal';
