/** Another process holds a file, and does not let go. */
export class FileHeldError extends Error {
  override readonly name = 'FileHeldError';
}
