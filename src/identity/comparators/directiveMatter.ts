import { commonKinds } from '../terminology/commonKinds.js';
import { concept } from './concept.js';

const kinds: ReadonlySet<string> = new Set(commonKinds.flat());

/**
 * Compares what a directive is about: the treatment, or the sort of advance directive. In STU3 that sort is a second
 * category, beside the one that says that it is an advance directive at all; that one is left out.
 */
export function directiveMatter(): ReturnType<typeof concept> {
  const whole = concept();
  return {
    ...whole,
    read(elements, reading) {
      const telling = elements.filter(
        (element) => reading.values.concept(element)?.codes.some(({ key }) => kinds.has(key)) !== true,
      );
      return whole.read(telling, reading);
    },
  };
}
