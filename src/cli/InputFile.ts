/** Why a path could not be read. */
export type InputProblem =
  /** Nothing has this name. */
  | 'missing'
  | 'not-permitted'
  /** A folder that holds no file that we read. */
  | 'folder-without-input'
  /** A pattern that no file that we read has. */
  | 'no-match'
  /** Larger than a text can be in this runtime. */
  | 'too-large'
  /** Not a file or folder, or the device fails. */
  | 'unreadable';

/** What a path on the command line gave: its bytes, or why there are none. */
export type InputFile =
  | { readonly name: string; readonly bytes: Uint8Array; readonly problem?: undefined }
  | { readonly name: string; readonly problem: InputProblem };
