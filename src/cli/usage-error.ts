/** The command cannot run as asked: one Chinese sentence that names what is wrong and the way out. Exit 2. */
export class UsageError extends Error {}
