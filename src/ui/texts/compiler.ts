import { compileMessage } from '@lingui/message-utils/compileMessage';

/**
 * Compiles texts when they are read, in tests and tools. The build compiles all of them beforehand and puts
 * null in the place of this (tools/texts-plugin.ts), so that no page carries the compiler.
 */
export const compiler: typeof compileMessage | null = compileMessage;
