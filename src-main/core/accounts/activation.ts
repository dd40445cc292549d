/** What came of turning to a known account: its kept secret signed it in, or a person has to give one. */
export type Activation = 'signed-in' | 'secret-needed';
