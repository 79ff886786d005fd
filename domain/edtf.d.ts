/** The part of the package `edtf` (which has no types of its own) that the tests use as a second opinion. */
declare module "edtf" {
  const edtf: (text: string, options?: { level: number }) => { min: number; max: number; edtf: string };

  export = edtf;
}
