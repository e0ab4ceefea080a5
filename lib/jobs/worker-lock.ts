/** Any number that is always the same: whoever holds this advisory lock is the database's worker. */
export const WORKER_LOCK = 7_269_184_011;
