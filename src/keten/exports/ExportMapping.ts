/** What the fields of an export mean in FHIR. */
export interface ExportMapping {
  /** Where the rows are in the export: `dossier.regels`; absent when the export is a list of rows. */
  readonly rows?: string;
  /**
   * The resource type of every row, or the field that tells it with the type for each of its values. A row with
   * another value is left out.
   */
  readonly resourceType:
    string | { readonly field: string; readonly types: Readonly<Record<string, string>> };
  /**
   * FHIR element by field: `Condition.code`, `code.text`, `Observation.value`, `effective`, `period.start`. A field
   * that is not named says nothing here.
   */
  readonly fields: Readonly<Record<string, string>>;
  /** Texts that stand for nothing: `-`, `n.v.t.`. */
  readonly empty?: readonly string[];
}
