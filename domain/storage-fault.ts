/** Why the disk or the database took no write. */
export type StorageFault = "full" | "read-only" | "locked" | "damaged" | "failing";

type Told = {
  /** What was the matter, in one sentence. */
  sentence: string;
  /** What somebody can do who wrote something in a form. */
  advice: string;
  /** After how many seconds it may be worth trying again. */
  retrySeconds: number;
};

const told: Record<StorageFault, Told> = {
  full: {
    sentence: "The disk on which the register lies is full, so nothing was saved.",
    advice: "What you typed is still here: once there is room again, save it anew.",
    retrySeconds: 60,
  },
  "read-only": {
    sentence: "The register cannot be written to at present, so nothing was saved.",
    advice: "What you typed is still here: once its file may be written again, save it anew.",
    retrySeconds: 60,
  },
  locked: {
    sentence: "The register is being changed by another program, so nothing was saved.",
    advice: "What you typed is still here: wait a moment and save it anew.",
    retrySeconds: 5,
  },
  damaged: {
    sentence: "The register’s file is damaged, so nothing was saved.",
    advice: "It must be restored from a backup before anything can be written.",
    retrySeconds: 3600,
  },
  failing: {
    sentence: "The disk on which the register lies took nothing, so nothing was saved.",
    advice: "What you typed is still here: save it anew once the disk works.",
    retrySeconds: 60,
  },
};

/** What somebody is told whose form was not saved for such a fault: what was the matter, and what they can do. */
export function unsavedAdvice(fault: StorageFault): string {
  return `${told[fault].sentence} ${told[fault].advice}`;
}

/** What a program is told whose request was not done for such a fault. */
export function unsavedSentence(fault: StorageFault): string {
  return told[fault].sentence;
}

/** After how many seconds it may be worth asking again. */
export function retrySeconds(fault: StorageFault): number {
  return told[fault].retrySeconds;
}
