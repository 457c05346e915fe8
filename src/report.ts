export type { CantTell, CantTellPlace } from './report/CantTell.js';
export type { Conformance, DefinitionsUsed, Report } from './report/Report.js';
export type { ReportInput } from './report/ReportInput.js';
export type { Palette } from './report/Palette.js';
export type { PrettyOptions } from './report/writePretty.js';
export type { Describe } from './report/pretty/PrettyContext.js';
export { writeJson } from './report/writeJson.js';
export { writePretty } from './report/writePretty.js';
