import type { RuleSource } from '../../finding/RuleMetadata.js';

/** OAuth's own page on what an authorization server answers when it refuses. */
export function oauthErrors(section: '4.1.2.1' | '5.2'): RuleSource {
  return {
    document: 'RFC 6749 (OAuth 2.0)',
    section,
    url: `https://www.rfc-editor.org/rfc/rfc6749#section-${section}`,
    confidence: 'reported',
  };
}

/** MedMij's authorization interface. */
export function authorizationInterface(
  section: string,
  confidence: 'verified' | 'reported' = 'verified',
): RuleSource {
  return {
    document: 'MedMij Afsprakenstelsel, Authorization interface',
    section,
    url: 'https://afsprakenstelsel.medmij.nl/pages/diffpagesbyversion.action?pageId=76679413&selectedPageVersions=12&selectedPageVersions=11',
    confidence,
  };
}

/** MedMij's token interface. */
export function tokenInterface(
  section: string,
  confidence: 'verified' | 'reported' = 'verified',
): RuleSource {
  return {
    document: 'MedMij Afsprakenstelsel, Token interface',
    section,
    url: 'https://vzvz.atlassian.net/wiki/spaces/MMOptioneel/pages/131760701/Token+interface',
    confidence,
  };
}
