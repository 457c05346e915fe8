import { compareStrings } from '../../src/foundation/compareStrings.js';

/** One package of a `package-lock.json`, as far as it matters here. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A `package-lock.json`, as far as it matters here. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** An optional package that nothing in the lock stands for. */
export interface MissingPackage {
  /** Where its entry belongs: beside its dependent. */
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

const systems: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
  win32: 'win32',
  windows: 'win32',
};

const processors: Readonly<Record<string, string>> = {
  arm: 'arm',
  arm64: 'arm64',
  armv7: 'arm',
  eabi: 'arm',
  gnueabihf: 'arm',
  ia32: 'ia32',
  loong64: 'loong64',
  loongarch64: 'loong64',
  mips64el: 'mips64el',
  musleabihf: 'arm',
  powerpc64le: 'ppc64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

/** The optional dependencies without an entry: `npm ci` refuses a lock that has any. */
export function missingPackages({ packages }: Lock): readonly MissingPackage[] {
  const missing: MissingPackage[] = [];
  for (const [dependent, { optionalDependencies = {}, dev = false }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, dependent, name)) continue;
      const beside = dependent.slice(0, dependent.lastIndexOf('node_modules/'));
      missing.push({ key: `${beside}node_modules/${name}`, name, version, dev });
    }
  }
  return missing;
}

/**
 * Adds an entry for each optional package of another platform that is missing: npm leaves those out when they can't be
 * fetched where the lock is made, and then refuses the lock everywhere.
 */
export function completeLock(lock: Lock): Lock {
  const added = missingPackages(lock).map(({ key, name, version, dev }) => {
    const words = name.split(/[-./@]/);
    const known = (table: Readonly<Record<string, string>>): readonly string[] => [
      ...new Set(words.flatMap((word) => table[word] ?? [])),
    ];
    const [os, cpu] = [known(systems), known(processors)];
    return [
      key,
      {
        version,
        ...(cpu.length > 0 && { cpu }),
        ...(dev && { dev }),
        optional: true,
        ...(os.length > 0 && { os }),
      },
    ] as const;
  });
  const entries = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => compareStrings(a, b));
  return { ...lock, packages: Object.fromEntries<LockedPackage>(entries) };
}

/** Whether a package is found from its dependent, as Node looks for it: beside it, then further up. */
function isLocked(packages: Lock['packages'], dependent: string, name: string): boolean {
  for (let from = dependent; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
    if (from === '') return false;
  }
}
