import type { ReactNode } from 'react';

import { nodeToText } from './nodeToText';

/**
 * Returns what a message needs in order to quote the incorrect words of a correction: the words without the marks that a
 * publisher has already written around all of them, and the message without its stop if the words end with one.
 */
export function quoteIncorrect(message: string, incorrect: ReactNode): { message: string; words: ReactNode } {
  const words = typeof incorrect === 'string' ? trimQuotation(incorrect) : incorrect;
  return {
    message: endOfSentence.test(nodeToText(words)) ? message.replace(stopOfMessage, '$1$2') : message,
    words,
  };
}

// The stop counts only beside the quotation: where a verb follows the quotation, the sentence keeps its stop.
const stopOfMessage = /(\{incorrect\}["'“”‘’«»‹›」』\s]*)[.。।۔።။](["'“”‘’«»‹›」』\s]*)$/;
const endOfSentence = /[.!?…。！？؟।۔።။]["'“”‘’«»‹›」』)\]]*$/;
const quotation = /^["“”„«»‘「『]([^"“”„«»‘「『]+)["”“»«’」』]([.。।۔።။]?)$/;

/** Removes the marks around the whole of a text, and a comma or colon after it. */
function trimQuotation(text: string): string {
  const trimmed = text.trim().replace(/[,;:،؛、，；：]$/, '');
  return trimmed.replace(quotation, '$1$2');
}
