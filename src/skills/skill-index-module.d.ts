/** The compiled vocabulary, given by the build (tools/vocabulary-plugin.ts). */
declare module 'virtual:skill-index' {
  const index: import('./skill-index.ts').SkillIndex;
  export default index;
}

declare module 'virtual:skill-names/*' {
  const names: import('./skill-index.ts').LocalNames;
  export default names;
}
