/** One measurement under its codes. */
export interface CommonMeasurement {
  readonly loinc: readonly string[];
  readonly snomed?: readonly string[];
  /** Number in NHG-Tabel 45. */
  readonly nhg45?: readonly string[];
}

/**
 * Measurements that sources give under several codes: general and specific LOINC codes, serum and blood, NHG-Tabel 45
 * at the GP. Only codes with one property (amount, mass, fraction) stand together, so that values compare. Those of
 * NHG-Tabel 45 were seen in Nictiz material or in indicator sets of GPs.
 */
export const commonMeasurements: readonly CommonMeasurement[] = [
  { loinc: ['29463-7', '3141-9', '3142-7'], snomed: ['27113001'], nhg45: ['357'] },
  { loinc: ['8302-2', '8308-9', '8306-3', '3137-7', '3138-5'], snomed: ['50373000'], nhg45: ['560'] },
  { loinc: ['39156-5'], snomed: ['60621009'], nhg45: ['1272'] },
  { loinc: ['85354-9', '55284-4', '35094-2'], snomed: ['75367002'] },
  { loinc: ['8480-6'], snomed: ['271649006'], nhg45: ['1744'] },
  { loinc: ['8462-4'], snomed: ['271650006'], nhg45: ['1740'] },
  { loinc: ['8867-4'], snomed: ['364075005'] },
  { loinc: ['8893-0'], snomed: ['78564009', '366199006'], nhg45: ['1875'] },
  { loinc: ['8310-5', '8331-1'], snomed: ['386725007'], nhg45: ['1915'] },
  { loinc: ['9279-1'], snomed: ['86290005'] },
  { loinc: ['59408-5', '2708-6'], snomed: ['431314004'] },
  { loinc: ['9843-4', '8287-5'], snomed: ['56792006'] },
  { loinc: ['2823-3', '6298-4'], nhg45: ['513'] },
  { loinc: ['2951-2', '2947-0'], nhg45: ['624'] },
  { loinc: ['14682-9'], nhg45: ['523'] },
  { loinc: ['62238-1', '98979-8'], nhg45: ['3583'] },
  { loinc: ['6301-6', '34714-6'], nhg45: ['509'] },
  { loinc: ['59261-8'], nhg45: ['3266', '2816'] },
  { loinc: ['14647-2'], nhg45: ['192'] },
  { loinc: ['14646-4'], nhg45: ['446'] },
  { loinc: ['22748-8', '39469-2'], nhg45: ['542'] },
  { loinc: ['14927-8', '70218-3'], nhg45: ['1369'] },
  { loinc: ['59260-0', '30313-1'] },
  { loinc: ['14749-6', '15074-8'] },
  { loinc: ['1988-5', '71426-1'] },
  { loinc: ['20570-8', '4544-3'] },
  { loinc: ['6690-2', '26464-8'] },
  { loinc: ['777-3', '26515-7'] },
  { loinc: ['789-8', '26453-1'] },
  { loinc: ['787-2', '30428-7'] },
  { loinc: ['1742-6', '1744-2', '1743-4'] },
  { loinc: ['1920-8', '30239-8'] },
  { loinc: ['14798-3'] },
  { loinc: ['3016-3', '11579-0', '11580-8'] },
];
