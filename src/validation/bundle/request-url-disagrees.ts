import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { BundleSubject } from './BundleSubject.js';

/** A resource is written under its own type, and updated under its own id. */
export const requestUrlDisagrees = defineRule<
  BundleSubject,
  { method: string; url: string; resource: string }
>({
  code: 'bundle/request-url-disagrees',
  severity: 'error',
  issueType: 'conflict',
  source: {
    document: 'HL7 FHIR',
    section: 'RESTful API, create and update',
    url: 'http://hl7.org/fhir/R4/http.html#update',
  },
  symptom: 'delen-mislukt',
  deviates: 'request',
  title: {
    nl: 'De request.url van een POST of PUT past bij het type en id van de resource.',
    en: 'The request.url of a POST or PUT fits the type and id of the resource.',
  },
  text: {
    nl: ({ method, url, resource }) =>
      `De request.url '${url}' van de ${method} past niet bij de resource '${resource}'.`,
    en: ({ method, url, resource }) =>
      `The request.url '${url}' of the ${method} does not fit the resource '${resource}'.`,
  },
  check({ type, entries }, { report }) {
    if (type !== 'batch' && type !== 'transaction') return;
    for (const { index, element, resource } of entries) {
      const request = element['request'];
      if (!isRecord(request) || resource === undefined || typeof request['url'] !== 'string') continue;
      const { method, url } = request;
      if (method !== 'POST' && method !== 'PUT') continue;
      const id = resource['id'];
      const address = target.exec(url);
      if (address === null) continue;
      const [, addressedType, addressedId] = address;
      const fits =
        addressedType === resource.resourceType &&
        (method === 'POST' || addressedId === undefined || addressedId === id);
      if (fits) continue;
      const named = typeof id === 'string' ? `${resource.resourceType}/${id}` : resource.resourceType;
      report(`entry[${index}].request.url`, { method, url, resource: named });
    }
  },
});

/** `[Type]` or `[Type]/[id]`, behind a base or not, with or without a query; searches and operations are not. */
const target = /^(?:https?:\/\/[^?]*\/)?([A-Z][A-Za-z]+)(?:\/([A-Za-z0-9\-.]{1,64}))?(?:\?|$)/;
