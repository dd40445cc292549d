/** What stands where the server gave no value: neither zero nor nothing. */
export const NO_DATA = '–';
