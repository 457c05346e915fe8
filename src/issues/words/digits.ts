/**
 * What stands for 0, 1, 2 and so on in a table: the characters that need no escape in JSON or in a string of
 * JavaScript. The last one says that the number goes on: as much as it stands for, and what comes next.
 */
export const digits = Array.from({ length: 87 }, (_, index) => String.fromCharCode(0x28 + index))
  .filter((character) => character !== '\\')
  .join('');
