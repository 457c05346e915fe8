/** How many keys there are: so many that few features meet by chance. */
const keys = 2 ** 21;

/**
 * The key of a feature in a table: a hash of its name (FNV-1a), in a third of the bytes. The trainer knows features by
 * their keys too, so two that share one are learned as one.
 */
export function featureKey(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % keys;
}
