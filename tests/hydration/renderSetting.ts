import { renderStories } from '../setup/renderStories';
import { pickStories } from '../setup/stories';
import { isSelected, toSetting, type Place } from './matrix';

/** The stories of one setting, or those that the selection has, as a server prints them, by their ids. */
export function renderSetting(place: Place, all: boolean): Record<string, string> {
  return renderStories(pickStories(toSetting(place), (...story) => all || isSelected(...story, place)));
}
