/** Where the office that was asked to convene an event reads of it and answers. @param id of the invitation */
export const invitationHref = (id: string): string => `/eventos/invitaciones/${id}`;

/** Where who announced an event sees with whom it convenes. @param id of the event */
export const cohostsHref = (id: string): string => `/eventos/${id}/oficinas`;
