import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

type Resource = Readonly<Record<string, unknown>>;

const server = 'https://xis.example/fhir';

/** BgZ answers in STU3 with Nictiz profiles, repeated under other ids until there are so many entries. */
export function bgzBundle(root: string, entries: number): object {
  return repeated(exampleResources(resolve(root, 'examples/bgz-stu3-zonder-gebreken')), entries);
}

/** The BgZ resources of the qualification, likewise; undefined when that corpus is not at hand. */
export function bgzFixtureBundle(root: string, entries: number): object | undefined {
  const file = resolve(root, '../shared/fhir/fixtures/stu3.BgZ-3-0.resources.ndjson.gz');
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const resources = lines.map((line) => JSON.parse(line) as Resource);
  return repeated(
    resources.filter(({ resourceType }) => resourceType !== 'Bundle'),
    entries,
  );
}

function exampleResources(folder: string): readonly Resource[] {
  return readdirSync(folder).flatMap((name) => {
    const answer = JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Resource & {
      readonly entry?: readonly { readonly resource: Resource }[];
    };
    return answer.entry?.map(({ resource }) => resource) ?? [answer];
  });
}

/** Each round is a record of its own: ids get its number, and relative references follow. */
function repeated(resources: readonly Resource[], entries: number): object {
  const ids = new Set(resources.map(({ resourceType, id }) => `${String(resourceType)}/${String(id)}`));
  const texts = resources.map((resource) => JSON.stringify(resource));
  const entry = Array.from({ length: entries }, (_, index) => {
    const round = Math.floor(index / texts.length);
    const resource = JSON.parse(
      texts[index % texts.length] ?? '{}',
      function (this: unknown, key, value: unknown) {
        if (key === 'reference' && typeof value === 'string' && ids.has(value)) return `${value}-${round}`;
        return value;
      },
    ) as Record<string, unknown>;
    const id = `${String(resource['id'])}-${round}`.slice(-64);
    const { resourceType } = resource;
    return {
      fullUrl: `${server}/${String(resourceType)}/${id}`,
      resource: { ...resource, id },
      search: { mode: 'match' },
    };
  });
  return { resourceType: 'Bundle', id: 'bgz', type: 'searchset', total: entries, entry };
}
