/** Course packs as files do not come and go where there is no disk: nobody gets as far as here. */
const refuse = (): Promise<never> => Promise.reject(new Error("There is no disk here."));
export const [openArchive, archiveOf] = [refuse, refuse];
