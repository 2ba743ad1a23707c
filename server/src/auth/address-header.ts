/** Where we tell the login library the address that a request came from; whatever a client says there is overwritten. */
export const ADDRESS_HEADER = 'x-golden-ticket-address';
