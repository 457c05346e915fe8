import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
/** A fullUrl occurs once, unless the entries are versions of one resource. */
export const fullUrlRepeated = defineRule<BundleSubject, { fullUrl: string; firstEntry: number }>({
  code: 'bundle/full-url-repeated',
  implements: 'bdl-7',
  severity: 'error',
  issueType: 'duplicate',
  source: bundleSource('bdl-7'),
  symptom: 'dubbel-exact-in-bron',
  title: {
    nl: 'Een fullUrl komt een keer voor, tenzij de entries verschillende versies van de resource zijn.',
    en: 'A fullUrl occurs once, unless the entries are different versions of the resource.',
  },
  text: {
    nl: ({ fullUrl, firstEntry }) =>
      `De fullUrl '${fullUrl}' staat ook al bij entry ${firstEntry}, zonder verschil in meta.versionId.`,
    en: ({ fullUrl, firstEntry }) =>
      `The fullUrl '${fullUrl}' stands at entry ${firstEntry} already, without a difference in meta.versionId.`,
  },
  check({ type, entries, release }, { report }) {
    // R4 makes an exception for history, where the same version may be deleted and restored.
    if (type === 'history' && release === 'R4') return;
    const first = new Map<string, number>();
    for (const { index, fullUrl, resource } of entries) {
      if (fullUrl === undefined) continue;
      const meta = resource?.['meta'];
      const version = isRecord(meta) ? meta['versionId'] : undefined;
      const key = `${fullUrl} ${typeof version === 'string' ? version : ''}`;
      const firstEntry = first.get(key);
      if (firstEntry === undefined) first.set(key, index);
      else report(`entry[${index}].fullUrl`, { fullUrl, firstEntry });
    }
  },
});
