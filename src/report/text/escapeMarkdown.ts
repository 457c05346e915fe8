const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * Text as it stands in a line of Markdown: nothing in it marks up, links, embeds, or calls on a person or an issue of
 * the tracker that it is pasted into.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[&<>@]|#\b|^#/g, entity)
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
      // An address stays text that can be copied: where it leads was not ours to choose.
      .replace(
        /\b(https?|ftp|mailto|www)([:.])/gi,
        (_, scheme: string, mark: string) => scheme + entity(mark),
      )
  );
}

/** Text as code in a line of Markdown, whatever backticks it holds. */
export function codeMarkdown(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  const pad = text.startsWith('`') || text.endsWith('`') || text.trim() === '' ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
