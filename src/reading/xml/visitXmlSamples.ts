import type { Release } from '../../fhir/Release.js';
import type { FindingPlace } from '../../finding/createFinding.js';
import { pathName } from '../pathName.js';
import type { ReleaseLookup } from '../release/createReleaseLookup.js';
import type { SampleVisitor } from '../release/ReleaseSample.js';
import type { StructureReach, StructureSigns } from '../release/StructureSigns.js';
import { SignsFound } from '../release/StructureSigns.js';
import type { PropertyPair, TypePair } from '../release/TypePair.js';
import type { XmlElement } from './XmlElement.js';
import { attributeOf } from './XmlElement.js';

/** Visits a resource in XML, those in the entries of a Bundle, and those contained in them. */
export function visitXmlSamples(root: XmlElement, visit: SampleVisitor): void {
  visitContaining(root, visit, () => ({ path: pathName(root.name) }));
  if (root.name !== 'Bundle') return;
  childrenNamed(root, 'entry').forEach((item, entry) => {
    const fullUrl = valueOf(item, 'fullUrl');
    for (const resource of resourcesIn(item, 'resource')) {
      visitContaining(resource, visit, () => ({
        path: pathName(resource.name),
        entry,
        ...(fullUrl !== undefined && { fullUrl }),
      }));
    }
  });
}

function visitContaining(resource: XmlElement, visit: SampleVisitor, place: () => FindingPlace): void {
  visitOne(resource, visit, place);
  resourcesIn(resource, 'contained').forEach((inner, index) => {
    visitOne(inner, visit, () => ({ ...place(), path: `${place().path}.contained[${index}]` }));
  });
}

function visitOne(resource: XmlElement, visit: SampleVisitor, place: () => FindingPlace): void {
  visit({
    resourceType: resource.name,
    profiles: profilesOf(resource),
    structureSigns: (type, lookup, reach) => xmlStructureSigns(resource, type, lookup, reach),
    fhirVersion: valueOf(resource, 'fhirVersion'),
    place,
  });
}

function profilesOf({ children }: XmlElement): readonly string[] {
  const meta = children.find(({ name }) => name === 'meta');
  if (meta === undefined) return [];
  return childrenNamed(meta, 'profile').flatMap((profile) => attributeOf(profile, 'value')?.value ?? []);
}

function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

function resourcesIn(element: XmlElement, name: string): readonly XmlElement[] {
  const holders = childrenNamed(element, name);
  return holders.length === 0 ? holders : holders.flatMap(({ children }) => children);
}

function valueOf(element: XmlElement, name: string): string | undefined {
  const child = element.children.find((candidate) => candidate.name === name);
  return child === undefined ? undefined : attributeOf(child, 'value')?.value;
}

/** Finds elements that exist in one release only, or that hold a value where one release has elements. */
function xmlStructureSigns(
  resource: XmlElement,
  type: TypePair,
  lookup: ReleaseLookup,
  reach: StructureReach,
): StructureSigns {
  const found = new SignsFound();
  const names = [type.name];
  const compare = (element: XmlElement, pair: TypePair): void => {
    if (pair.isExtension) found.addExtension(attributeOf(element, 'url')?.value, lookup);
    for (const child of element.children) {
      const property = pair.properties.get(child.name);
      if (property === undefined || (property.alike && reach === 'top')) continue;
      const release = releaseOf(child, property);
      if (release === 'STU3' || release === 'R4')
        found.add(release, 'element', [...names, child.name].join('.'));
      const below = release === 'both' && reach === 'all' ? property.type() : undefined;
      if (below === undefined) continue;
      names.push(child.name);
      compare(child, below);
      names.pop();
    }
  };
  compare(resource, type);
  return found.all();
}

/** The release, when only one has the element and holds such a thing in it. */
function releaseOf(element: XmlElement, property: PropertyPair): Release | 'both' | undefined {
  if (property.alike) return 'both';
  const form = formOf(element);
  const has = (release: Release): boolean => {
    const asked = property.forms[release];
    return (
      form === undefined || asked === undefined || form === (asked === 'object' ? 'object' : 'primitive')
    );
  };
  if (property.inReleases !== 'both') return has(property.inReleases) ? property.inReleases : undefined;
  const stu3 = has('STU3');
  return stu3 === has('R4') ? 'both' : stu3 ? 'STU3' : 'R4';
}

/** Whether an element holds a value or elements; undefined when that does not show. */
function formOf(element: XmlElement): 'primitive' | 'object' | undefined {
  if (element.xhtml !== undefined || attributeOf(element, 'value') !== undefined) return 'primitive';
  return element.children.some(({ name }) => name !== 'extension') ? 'object' : undefined;
}
