/** Stands where a text is hidden: an en dash would say that there is none. */
export const HIDDEN = '•••';
