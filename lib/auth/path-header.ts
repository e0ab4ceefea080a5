/** The proxy writes here the path of each request, over whatever the client sent: a page cannot know it otherwise. */
export const PATH_HEADER = "x-portal-path";
