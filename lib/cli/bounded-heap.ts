/**
 * Options of Node for a process that may have much to do and nobody waiting for it: the worker. Left to itself V8 lets
 * garbage pile up while the machine has memory to spare, and an import of a hundred thousand rows took three times what
 * it needs. In MB.
 */
export const BOUNDED_HEAP = ["--max-old-space-size=512", "--max-semi-space-size=4"];
