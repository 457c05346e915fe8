/** A number with the noun that belongs to it: `1 treffer`, `2 treffers`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
