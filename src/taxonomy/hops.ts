/** A place in the chain where data can be seen, in the order in which data flows. */
export type Hop = 'screen' | 'xis' | 'dva' | 'pgo' | 'pgo-shown';

/** The hops from source to person. */
export const hops = ['screen', 'xis', 'dva', 'pgo', 'pgo-shown'] as const satisfies readonly Hop[];
