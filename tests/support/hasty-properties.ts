import fc from 'fast-check';

// Where tests run again for each change of the code, a property is tried for half a second at the most, and nobody
// wants the smallest example of what a change breaks.
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(500));
fc.configureGlobal({ endOnFailure: true });
