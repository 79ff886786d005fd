/** Why a register cannot be opened, copied or put back: its message is one or more sentences for the person who runs it. */
export class RegisterError extends Error {}
