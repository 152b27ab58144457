/**
 * Which batch of effects wrote a document: the sequence its process had reached, and `order`, which also rises where
 * a batch was decided again after a lost workflow task.
 */
export type WrittenBy = { sequence: number; order: number };
