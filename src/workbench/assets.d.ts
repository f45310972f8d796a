/** The build turns these imports into data addresses. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
declare module "*.svg" {
  const address: string;
  export default address;
}
