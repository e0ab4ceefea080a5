import { createTestDatabase } from "./database.ts";

// Every integration test file gets a database of its own, before it imports anything that reads the settings. The
// worker's former one is dropped first: its file has ended, and its connections with it.
process.env.DATABASE_URL = await createTestDatabase(`worker_${process.env.VITEST_POOL_ID}`);
