/** How a writer marks text: each function gives the text back, with or without colour codes around it. */
export interface Palette {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

const asIs = (text: string): string => text;

/** No colour: for files, pipes and `NO_COLOR`. */
export const plainPalette: Palette = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  yellow: asIs,
  green: asIs,
  cyan: asIs,
};
