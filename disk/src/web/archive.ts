/** Course packs as files do not come and go in a browser, where nothing can be written: its client does not ask for them. */
const refuse = (): Promise<never> => Promise.reject(new Error("There are no archives here."));
export const [openArchive, archiveOf] = [refuse, refuse];
