/** The field of the documents of an act, and their name in the address of its page. */
export const UPLOAD_SLUG = "documento";
