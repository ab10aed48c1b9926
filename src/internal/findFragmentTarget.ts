/** Returns the element that a fragment such as `location.hash` names, or `null`, as browsers find it. */
export function findFragmentTarget(page: Document, hash: string): Element | null {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // An id that is not encoded may contain a per cent sign.
  }
  return page.getElementById(id);
}
