/**
 * A value that is made when first asked for, once. When making it asks for itself, which only circular
 * definitions do, that inner question gets `whileMaking`.
 */
export function lazy<T>(make: () => T, whileMaking?: T): () => T {
  let state: 'new' | 'making' | { readonly value: T } = 'new';
  return () => {
    if (typeof state === 'object') return state.value;
    if (state === 'making') return whileMaking as T;
    state = 'making';
    const value = make();
    state = { value };
    return value;
  };
}
