import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding/Finding.js';
import { checkMedmijLists } from './checkMedmijLists.js';
import { looksLikeMedmijList } from './readMedmijList.js';

const base = 'xmlns://afsprakenstelsel.medmij.nl/';

function listXml(root: string, namespace: string, content: string, head = ''): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${base}${namespace}">`,
    head === '' ? '<Tijdstempel>2024-05-31T10:00:00+02:00</Tijdstempel><Volgnummer>7</Volgnummer>' : head,
    content,
    `</${root}>`,
  ].join('\n');
}

interface ServiceParts {
  readonly id?: string;
  readonly authorization?: string;
  readonly token?: string;
  readonly resource?: string;
  readonly extra?: string;
}

function service({ id = '48', authorization, token, resource, extra = '' }: ServiceParts = {}): string {
  return `<Gegevensdienst><GegevensdienstId>${id}</GegevensdienstId>
    <AuthorizationEndpoint><AuthorizationEndpointuri>${authorization ?? 'https://login.voorbeeld.nl/authorize'}</AuthorizationEndpointuri></AuthorizationEndpoint>
    <TokenEndpoint><TokenEndpointuri>${token ?? 'https://dva.voorbeeld.nl:8443/token'}</TokenEndpointuri></TokenEndpoint>
    <Systeemrollen><Systeemrol><Systeemrolcode>MM-3.0-BZB-FHIR</Systeemrolcode>
      <ResourceEndpoint><ResourceEndpointuri>${resource ?? 'https://dva.voorbeeld.nl/fhir'}</ResourceEndpointuri></ResourceEndpoint>
    </Systeemrol></Systeemrollen>${extra}</Gegevensdienst>`;
}

function provider(name: string, ...services: readonly string[]): string {
  return `<Zorgaanbieder><Zorgaanbiedernaam>${name}</Zorgaanbiedernaam><Aanbiedertype>ZA</Aanbiedertype>
    <Interfaceversies><Interfaceversie><InterfaceversieId>1.4.0</InterfaceversieId>
    <Gegevensdiensten>${services.join('')}</Gegevensdiensten></Interfaceversie></Interfaceversies></Zorgaanbieder>`;
}

const providers = (...list: readonly string[]): string =>
  listXml(
    'Zorgaanbiederslijst',
    'zorgaanbiederslijst/release3/',
    `<Zorgaanbieders>${list.join('')}</Zorgaanbieders>`,
  );
const whitelist = (...hosts: readonly string[]): string => {
  const nodes = hosts.map((host) => `<MedMijNode><Hostname>${host}</Hostname></MedMijNode>`).join('');
  return listXml('Whitelist', 'whitelist/release2/', `<MedMijNodes>${nodes}</MedMijNodes>`);
};
const names = (...ids: readonly string[]): string => {
  const services = ids.map(
    (id) =>
      `<Gegevensdienst><GegevensdienstId>${id}</GegevensdienstId><Weergavenaam>Dienst ${id}</Weergavenaam></Gegevensdienst>`,
  );
  return listXml(
    'Gegevensdienstnamenlijst',
    'gegevensdienstnamenlijst/release1/',
    `<Gegevensdiensten>${services.join('')}</Gegevensdiensten>`,
  );
};
const clients = (...list: readonly (readonly [string, string])[]): string => {
  const items = list.map(
    ([host, name]) =>
      `<OAuthclient><Hostname>${host}</Hostname><OAuthclientOrganisatienaam>${name}</OAuthclientOrganisatienaam></OAuthclient>`,
  );
  return listXml(
    'OAuthclientlist',
    'oauthclientlist/release2/',
    `<OAuthclients>${items.join('')}</OAuthclients>`,
  );
};

function told({ code, path, outcome, evidence }: Finding): string {
  return `${outcome === 'cantTell' ? '? ' : ''}${code} ${path} ${JSON.stringify(evidence)}`;
}

function findingsOf(...contents: readonly (string | Uint8Array)[]): readonly string[] {
  return checkMedmijLists(contents).flatMap(({ findings }) => findings.map(told));
}

const item = 'Zorgaanbiederslijst.Zorgaanbieders.Zorgaanbieder[0]';
const inService = `${item}.Interfaceversies.Interfaceversie[0].Gegevensdiensten.Gegevensdienst[0]`;

describe('the lists of MedMij', () => {
  it('pass when they are as they should be, alone and together', () => {
    const lists = [
      providers(provider('voorbeeldziekenhuis@medmij', service(), service({ id: '51' }))),
      whitelist('dva.voorbeeld.nl', 'pgo.voorbeeld.nl'),
      names('48', '51'),
      clients(['pgo.voorbeeld.nl', 'Voorbeeld-PGO'], ['ander.voorbeeld.nl', 'Ander PGO']),
    ];
    const results = checkMedmijLists(lists.map((text) => new TextEncoder().encode(text)));
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
    expect(results.map(({ kind, entries }) => `${kind ?? '-'} ${entries}`)).toEqual([
      'Zorgaanbiederslijst 1',
      'Whitelist 2',
      'Gegevensdienstnamenlijst 2',
      'OAuthclientlist 2',
    ]);
  });

  it('may have the gegevensdiensten directly, as release 2 has', () => {
    const old = `<Zorgaanbieder><Zorgaanbiedernaam>voorbeeldziekenhuis@medmij</Zorgaanbiedernaam><Gegevensdiensten>${service()}</Gegevensdiensten></Zorgaanbieder>`;
    expect(
      findingsOf(
        listXml(
          'Zorgaanbiederslijst',
          'zorgaanbiederslijst/release2/',
          `<Zorgaanbieders>${old}</Zorgaanbieders>`,
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a name without @medmij',
      providers(provider('Voorbeeldziekenhuis')),
      `list/value-malformed ${item}.Zorgaanbiedernaam {"element":"Zorgaanbiedernaam","found":"Voorbeeldziekenhuis"}`,
    ],
    [
      'a provider twice',
      providers(provider('voorbeeldziekenhuis@medmij'), provider('voorbeeldziekenhuis@medmij')),
      'list/entry-repeated Zorgaanbiederslijst.Zorgaanbieders.Zorgaanbieder[1] {"element":"Zorgaanbiedernaam","value":"voorbeeldziekenhuis@medmij"}',
    ],
    [
      'a gegevensdienst twice',
      providers(provider('voorbeeldziekenhuis@medmij', service(), service())),
      `list/entry-repeated ${inService.slice(0, -2)}1] {"element":"GegevensdienstId","value":"48"}`,
    ],
    [
      'a host twice, in another case',
      whitelist('dva.voorbeeld.nl', 'DVA.voorbeeld.nl'),
      'list/entry-repeated Whitelist.MedMijNodes.MedMijNode[1] {"element":"Hostname","value":"dva.voorbeeld.nl"}',
    ],
    [
      'an address of numbers',
      whitelist('10.0.0.1'),
      'list/value-malformed Whitelist.MedMijNodes.MedMijNode[0].Hostname {"element":"Hostname","found":"10.0.0.1"}',
    ],
    [
      'a client with too short a name',
      clients(['pgo.voorbeeld.nl', 'X']),
      'list/value-malformed OAuthclientlist.OAuthclients.OAuthclient[0].OAuthclientOrganisatienaam {"element":"OAuthclientOrganisatienaam","found":"X"}',
    ],
    [
      'no sequence number',
      listXml(
        'Whitelist',
        'whitelist/release2/',
        '<MedMijNodes/>',
        '<Tijdstempel>2024-05-31T10:00:00Z</Tijdstempel>',
      ),
      'list/element-missing Whitelist {"element":"Volgnummer"}',
    ],
    [
      'a day that does not exist',
      listXml(
        'Whitelist',
        'whitelist/release2/',
        '<MedMijNodes/>',
        '<Tijdstempel>2024-02-30T10:00:00Z</Tijdstempel><Volgnummer>1</Volgnummer>',
      ),
      'list/value-malformed Whitelist.Tijdstempel {"element":"Tijdstempel","found":"2024-02-30T10:00:00Z"}',
    ],
    [
      'two sequence numbers',
      listXml(
        'Whitelist',
        'whitelist/release2/',
        '<MedMijNodes/>',
        '<Tijdstempel>2024-05-31T10:00:00Z</Tijdstempel><Volgnummer>1</Volgnummer><Volgnummer>2</Volgnummer>',
      ),
      'list/element-repeated Whitelist {"element":"Volgnummer","count":2}',
    ],
    [
      'an element of a newer edition',
      providers(provider('voorbeeldziekenhuis@medmij', service({ extra: '<Nieuw>1</Nieuw>' }))),
      `? list/element-unknown ${inService} {"element":"Nieuw"}`,
    ],
    [
      'a newer edition',
      listXml('Whitelist', 'whitelist/release9/', '<MedMijNodes/>'),
      `? list/edition-unknown Whitelist {"list":"Whitelist","namespace":"${base}whitelist/release9/"}`,
    ],
    [
      'a gegevensdienst that is not known',
      names('777'),
      '? list/gegevensdienst-unknown Gegevensdienstnamenlijst.GegevensdienstId {"id":"777"}',
    ],
  ])('tell of %s', (_, text, expected) => {
    expect(findingsOf(text)).toEqual([expected]);
  });

  it.each([
    ['http://login.voorbeeld.nl/authorize', 'not-https'],
    ['https://naam:geheim@login.voorbeeld.nl/authorize', 'credentials'],
    ['https://login.voorbeeld.nl/authorize?x=1&amp;y=2', 'query'],
    ['https://login.voorbeeld.nl/authorize#x', 'fragment'],
    ['https://localhost/authorize', 'no-hostname'],
    ['https://10.1.2.3/authorize', 'no-hostname'],
    ['https://login.voorbeeld.nl:8443/authorize', 'port'],
  ])('tell that a browser can not use %s', (authorization, problem) => {
    expect(findingsOf(providers(provider('voorbeeldziekenhuis@medmij', service({ authorization }))))).toEqual(
      [
        `list/endpoint-unusable ${inService}.AuthorizationEndpoint.AuthorizationEndpointuri {"element":"AuthorizationEndpointuri","problem":"${problem}"}`,
      ],
    );
  });

  it('are held against each other', () => {
    const list = providers(
      provider(
        'voorbeeldziekenhuis@medmij',
        service(),
        service({ id: '51', resource: 'https://elders.voorbeeld.nl/fhir' }),
      ),
    );
    expect(findingsOf(list, whitelist('DVA.voorbeeld.nl'), names('48'))).toEqual([
      'list/gegevensdienst-unnamed Zorgaanbiederslijst.GegevensdienstId {"id":"51"}',
      'list/host-not-whitelisted Zorgaanbiederslijst.ResourceEndpointuri {"host":"elders.voorbeeld.nl","element":"ResourceEndpointuri"}',
    ]);
  });

  it('are placed by line and input', () => {
    const [, second] = checkMedmijLists([names('48'), whitelist('ok.voorbeeld.nl', 'fout')]);
    expect(second?.findings).toEqual([
      expect.objectContaining({ origin: 1, line: 4, column: expect.any(Number) }),
    ]);
  });

  it.each([
    ['', 'list/unknown'],
    ['geen xml', 'list/unknown'],
    ['<Whitelist>', 'list/unknown'],
    ['<Patient xmlns="http://hl7.org/fhir"/>', 'list/unknown'],
  ])('that can not be read say so: %j', (text, code) => {
    expect(findingsOf(text).join('\n')).toContain(code);
    expect(checkMedmijLists([text])[0]?.kind).toBeUndefined();
  });
});

describe('looksLikeMedmijList', () => {
  it('tells a list from FHIR', () => {
    expect(looksLikeMedmijList(whitelist())).toBe(true);
    expect(
      looksLikeMedmijList('<?xml version="1.0"?>\n<!-- versie 8 -->\n<Zorgaanbiederslijst xmlns="x">'),
    ).toBe(true);
    expect(looksLikeMedmijList(new TextEncoder().encode(names()))).toBe(true);
    expect(looksLikeMedmijList('<Bundle xmlns="http://hl7.org/fhir">')).toBe(false);
    expect(looksLikeMedmijList('{"Whitelist":1}')).toBe(false);
  });
});
