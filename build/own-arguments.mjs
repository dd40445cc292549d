const OFFICIAL = '--official';

/**
 * What was typed after the command, without the switches that are for the set-up.
 * @returns {string[]}
 */
export const ownArguments = () => process.argv.slice(2).filter((argument) => argument !== OFFICIAL);

/** True when the official Electron was asked for in so many words. */
export const wantsOfficial = () => process.argv.includes(OFFICIAL);
