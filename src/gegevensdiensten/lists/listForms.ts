import type { MedmijListKind } from './MedmijList.js';

/** What the text of an element is. */
export type ListValue =
  | 'timestamp'
  | 'sequence'
  | 'provider-name'
  | 'provider-type'
  | 'interface-version'
  | 'service-id'
  | 'front-channel'
  | 'back-channel'
  | 'days'
  | 'role-code'
  | 'hostname'
  | 'organisation'
  | 'display-name';

/** How an element of a list is made up. */
export interface ElementForm {
  readonly name: string;
  readonly min: 0 | 1;
  readonly max: 1 | '*';
  /** Present when it holds text. */
  readonly value?: ListValue;
  readonly children?: readonly ElementForm[];
  /** Of its children, the one of which the text differs in each element beside it. */
  readonly unique?: string;
}

/** How a list is made up, and the namespaces of the editions that its form was seen in. */
export interface ListForm {
  readonly root: ElementForm;
  readonly namespaces: readonly string[];
}

function one(name: string, value: ListValue, min: 0 | 1 = 1): ElementForm {
  return { name, min, max: 1, value };
}

function part(name: string, children: readonly ElementForm[], min: 0 | 1 = 1): ElementForm {
  return { name, min, max: 1, children };
}

function items(name: string, children: readonly ElementForm[], unique: string, min: 0 | 1 = 0): ElementForm {
  return { name, min, max: '*', children, unique };
}

function list(kind: MedmijListKind, content: ElementForm): ElementForm {
  return part(kind, [one('Tijdstempel', 'timestamp'), one('Volgnummer', 'sequence'), content]);
}

const services = part(
  'Gegevensdiensten',
  [
    items(
      'Gegevensdienst',
      [
        one('GegevensdienstId', 'service-id'),
        part('AuthorizationEndpoint', [one('AuthorizationEndpointuri', 'front-channel')]),
        part('TokenEndpoint', [one('TokenEndpointuri', 'back-channel')]),
        part('Abonneren', [one('MaximaleDuur', 'days'), one('SubscriptionEndpointuri', 'back-channel')], 0),
        part('Systeemrollen', [
          items(
            'Systeemrol',
            [
              one('Systeemrolcode', 'role-code'),
              part('ResourceEndpoint', [one('ResourceEndpointuri', 'back-channel')]),
            ],
            'Systeemrolcode',
            1,
          ),
        ]),
      ],
      'GegevensdienstId',
    ),
  ],
  0,
);

/** Where the editions of the lists have their namespace. */
const base = 'xmlns://afsprakenstelsel.medmij.nl/';

/**
 * The lists as far as their form was seen: in schemas and examples of public repositories, not on MedMij's own pages.
 * Release 2 of the Zorgaanbiederslijst has the gegevensdiensten of a provider directly, release 3 by interface version.
 */
export const listForms: Readonly<Record<MedmijListKind, ListForm>> = {
  Zorgaanbiederslijst: {
    namespaces: [`${base}zorgaanbiederslijst/release2/`, `${base}zorgaanbiederslijst/release3/`],
    root: list(
      'Zorgaanbiederslijst',
      part('Zorgaanbieders', [
        items(
          'Zorgaanbieder',
          [
            one('Zorgaanbiedernaam', 'provider-name'),
            one('Aanbiedertype', 'provider-type', 0),
            services,
            part(
              'Interfaceversies',
              [
                items(
                  'Interfaceversie',
                  [one('InterfaceversieId', 'interface-version'), services],
                  'InterfaceversieId',
                ),
              ],
              0,
            ),
          ],
          'Zorgaanbiedernaam',
        ),
      ]),
    ),
  },
  OAuthclientlist: {
    namespaces: [`${base}oauthclientlist/release2/`],
    root: list(
      'OAuthclientlist',
      part('OAuthclients', [
        items(
          'OAuthclient',
          [one('Hostname', 'hostname'), one('OAuthclientOrganisatienaam', 'organisation')],
          'Hostname',
        ),
      ]),
    ),
  },
  Gegevensdienstnamenlijst: {
    namespaces: [`${base}gegevensdienstnamenlijst/release1/`],
    root: list(
      'Gegevensdienstnamenlijst',
      part('Gegevensdiensten', [
        items(
          'Gegevensdienst',
          [one('GegevensdienstId', 'service-id'), one('Weergavenaam', 'display-name')],
          'GegevensdienstId',
        ),
      ]),
    ),
  },
  Whitelist: {
    namespaces: [`${base}whitelist/release2/`],
    root: list(
      'Whitelist',
      part('MedMijNodes', [items('MedMijNode', [one('Hostname', 'hostname')], 'Hostname')]),
    ),
  },
};
