/** What the process tells its caller. */
export const exitCodes = {
  /** Everything was checked, and nothing reached the level that was asked for. */
  clean: 0,
  /** There are findings at or above the level. */
  findings: 1,
  /** Wrong use, or nothing could be read: no answer was given. */
  unusable: 2,
  /** Stopped by an interrupt, as shells tell it. */
  interrupted: 130,
} as const;

/** An exit code of the command line. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
