export type Forms = Partial<Record<string, string>>;

/** Every message of a locale by its path, such as `byline.author`, in each of its forms. */
export function listMessages(node: object, path = ''): [string, Forms][] {
  return Object.entries(node).flatMap(([key, value]: [string, string | Forms]) => {
    const own = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[own, { '': value }] as [string, Forms]];
    return typeof value.other === 'string' ? [[own, value] as [string, Forms]] : listMessages(value, own);
  });
}
