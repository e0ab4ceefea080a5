/** Under this name a route tells how long its answer is: Next drops a Content-Length that it did not count itself. */
export const LENGTH_HEADER = "X-Answer-Length";
