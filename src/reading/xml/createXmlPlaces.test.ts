import { describe, expect, it } from 'vitest';
import { r4 } from '../../definitions/r4.js';
import { readFhir } from '../readFhir.js';

const patient = `<?xml version="1.0"?>
<Patient xmlns="http://hl7.org/fhir">
  <contained><Organization><id value="o"/>
    <telecom><value value="1"/></telecom></Organization></contained>
  <extension url="urn:a"><valueQuantity>
    <value value="1.50"/></valueQuantity></extension>
  <name><given value="a"/><given value="b"><extension url="urn:b"/></given></name>
</Patient>`;

const bundle = `<Bundle xmlns="http://hl7.org/fhir">
 <total value="2"/>
 <entry><fullUrl value="urn:uuid:0"/></entry>
 <entry><resource><Observation>
   <valueQuantity><value value="-0.10"/></valueQuantity>
 </Observation></resource></entry>
</Bundle>`;

const placesOf = (xml: string) => readFhir(xml, { release: 'R4', definitions: r4 }).places;
const at = (xml: string, path: string, entry?: number) => {
  const place = placesOf(xml).placeOf(path, entry === undefined ? {} : { entry });
  return place && `${place.line}:${place.column}${place.exact ? '' : ' near'}`;
};

describe('places in XML', () => {
  it.each([
    ['Patient', '2:1'],
    ['Patient.contained[0]', '3:3'],
    ['Patient.contained[0].telecom[0].value', '4:14'],
    ['Patient.extension[0].url', '5:14'],
    ['Patient.extension[0].value.ofType(Quantity)', '5:26'],
    ['Patient.extension[0].value.value', '6:5'],
    ['Patient.name[0].given[1]', '7:27'],
    ['Patient.name[0].given[1].extension[0].url', '7:55'],
    ['Patient.name[0].given[2]', '7:3 near'],
    ['Patient.birthDate', '2:1 near'],
  ])('%s stands at %s', (path, expected) => {
    expect(at(patient, path)).toBe(expected);
  });

  it('finds places in a Bundle, from the Bundle and from an entry', () => {
    expect(at(bundle, 'Bundle.entry[1].resource.value.ofType(Quantity)')).toBe('5:4');
    expect(at(bundle, 'Observation', 1)).toBe('4:19');
    expect(at(bundle, 'Observation.value.ofType(Quantity).value', 1)).toBe('5:19');
    expect(at(bundle, 'Observation.status', 1)).toBe('4:19 near');
    expect(at(bundle, 'Patient.id', 0)).toBe('3:2 near');
    expect(at(bundle, 'Patient.id', 9)).toBe('1:1 near');
  });

  it('gives numbers as they are written', () => {
    expect(placesOf(patient).literalOf('Patient.extension[0].value.ofType(Quantity).value')).toBe('1.50');
    expect(placesOf(bundle).literalOf('Observation.value.ofType(Quantity).value', { entry: 1 })).toBe(
      '-0.10',
    );
    expect(placesOf(bundle).literalOf('Bundle.entry[0].fullUrl')).toBeUndefined();
    expect(placesOf(patient).literalOf('Patient.birthDate')).toBeUndefined();
  });

  it('knows no places in XML that can not be read', () => {
    expect(at('<Patient', 'Patient')).toBeUndefined();
    expect(placesOf(patient).placeOf('Patient', { resource: 1 })).toBeUndefined();
  });
});
