/** Course packs as files do not come and go in a browser, where nothing can be written. */
const refuse = (): Promise<never> => Promise.reject(new Error("Course packs are packed on a computer."));
export const [openArchive, archiveOf] = [refuse, refuse];
