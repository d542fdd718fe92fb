/** Made from the site files when the extension is built. */
declare module 'virtual:site-addresses' {
  const addresses: readonly import('./site-address.ts').SiteAddress[];
  export default addresses;
}
