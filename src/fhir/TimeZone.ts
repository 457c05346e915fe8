/** A time zone: how far its clocks are ahead of UTC, in minutes, at an instant in milliseconds since 1970. */
export interface TimeZone {
  readonly name: string;
  offsetAt(instant: number): number;
}
