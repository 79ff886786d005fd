/**
 * Rapporteur
 * 1
 * DO NOT MODIFY - This file has been generated using oazapfts.
 * See https://www.npmjs.com/package/oazapfts
 */
import * as Oazapfts from "@oazapfts/runtime";
import * as QS from "@oazapfts/runtime/query";
export const defaults: Oazapfts.Defaults<Oazapfts.CustomHeaders> = {
    headers: {},
    baseUrl: "/api/v1"
};
const oazapfts = Oazapfts.runtime(defaults);
export const servers = {
    server1: "/api/v1"
};
export type Session = {
    id: string;
    slug: string;
    url: string;
    title: string;
    group: {
        slug: string;
        name: string;
        path: string[];
    };
    jointlyWith: {
        slug: string;
        name: string;
        path: string[];
    }[];
    ordinal: number | null;
    ordinalBasis: "stated" | "inferred" | "unknown";
    status: "proposed" | "announced" | "confirmed" | "held" | "postponed" | "cancelled" | "lapsed";
    phase: "upcoming" | "now" | "past" | "overdue" | "undated";
    dates: {
        planned: string | null;
        held: string | null;
        earliest: string | null;
        latest: string | null;
        text: string | null;
    };
    startTime: string | null;
    endTime: string | null;
    timeZone: string | null;
    format: "in person" | "virtual" | "hybrid" | "unknown";
    host: string | null;
    place: {
        slug: string;
        venue: string | null;
        city: string | null;
        country: string | null;
    } | null;
    appearances: {
        person: {
            slug: string;
            name: string;
        } | null;
        nameAsPrinted: string | null;
        party: string | null;
        role: "co-chair" | "chair" | "head of delegation" | "member" | "host" | "official opening" | "participant";
        rank: string | null;
        post: string | null;
        organisation: string | null;
    }[];
    topics: {
        slug: string;
        name: string;
    }[];
    outcomes: {
        id: string;
        "type": "decision" | "document" | "activity" | "next meeting" | "other";
        text: string;
        owners: string[];
        due: string | null;
        place: string | null;
        completion: "no evidence" | "not started" | "limited" | "substantial" | "complete" | "withdrawn";
        evidence: string | null;
        evidenceSource: string | null;
        carriedFrom: string | null;
    }[];
    summary: string | null;
    note: string | null;
    sources: {
        slug: string;
        publisher: string;
        title: string | null;
        url: string | null;
        archiveUrl: string | null;
        published: string | null;
        accessed: string | null;
        language: string | null;
        "type": "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
        issuingSide: string | null;
        syndicatedFrom: string | null;
        supports: ("session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary")[];
        locator: string | null;
        statements: {
            field: "session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary";
            differingValue: string | null;
            locator: string | null;
            quote: string | null;
            reason: string | null;
            former: {
                value: string;
                stands: boolean;
            } | null;
        }[];
    }[];
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
};
export type Ignored = {
    name: string;
    value: string;
    reason: string;
}[];
export type Problem = {
    "type": string;
    title: string;
    status: number;
    detail: string;
    /** What is wrong, by the path of the field: `appearances.0.party`. */
    errors?: {
        field: string;
        message: string;
    }[];
    record?: {
        [key: string]: unknown;
    };
    tombstone?: {
        kind: string;
        id: string;
        slug: string;
        name: string;
        deletedAt: string | null;
    };
};
export type SessionBody = {
    slug?: string;
    group: string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    };
    jointlyWith?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    })[];
    ordinal?: number | null;
    ordinalBasis?: "stated" | "inferred" | "unknown";
    status: "proposed" | "announced" | "confirmed" | "held" | "postponed" | "cancelled" | "lapsed";
    dates?: {
        planned?: string | null;
        held?: string | null;
        /** Given when reading; ignored when writing. */
        earliest?: unknown;
        /** Given when reading; ignored when writing. */
        latest?: unknown;
        /** Given when reading; ignored when writing. */
        text?: unknown;
    };
    startTime?: string | null;
    endTime?: string | null;
    timeZone?: string | null;
    format?: "in person" | "virtual" | "hybrid" | "unknown";
    host?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    place?: {
        slug: string;
        /** Given when reading; ignored when writing. */
        venue?: unknown;
        /** Given when reading; ignored when writing. */
        city?: unknown;
        /** Given when reading; ignored when writing. */
        country?: unknown;
    } | null;
    venue?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    city?: string | null;
    country?: string | null;
    appearances?: {
        person?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        nameAsPrinted?: string | null;
        party?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        role: "co-chair" | "chair" | "head of delegation" | "member" | "host" | "official opening" | "participant";
        rank?: string | null;
        post?: string | null;
        organisation?: string | null;
    }[];
    topics?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
    })[];
    outcomes?: {
        id?: string;
        "type"?: "decision" | "document" | "activity" | "next meeting" | "other";
        text: string;
        owners?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        })[];
        due?: string | null;
        place?: string | null;
        completion?: "no evidence" | "not started" | "limited" | "substantial" | "complete" | "withdrawn";
        /** What shows the completion, in words; what is complete with neither these nor a source is marked as having no evidence. */
        evidence?: string | null;
        evidenceSource?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        carriedFrom?: string | null;
    }[];
    summary?: string | null;
    note?: string | null;
    sources?: {
        slug?: string;
        publisher?: string;
        title?: string | null;
        url?: string | null;
        archiveUrl?: string | null;
        published?: string | null;
        accessed?: string | null;
        language?: string | null;
        "type"?: "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
        issuingSide?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        syndicatedFrom?: string | null;
        supports?: ("session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary")[];
        locator?: string | null;
        statements?: {
            field: "session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary";
            differingValue?: string | null;
            locator?: string | null;
            quote?: string | null;
            reason?: string | null;
            former?: {
                value: string;
                stands: boolean;
            } | null;
        }[];
    }[];
};
export type SessionBodyRead = {
    slug?: string;
    group: string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    };
    jointlyWith?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    })[];
    ordinal?: number | null;
    ordinalBasis?: "stated" | "inferred" | "unknown";
    status: "proposed" | "announced" | "confirmed" | "held" | "postponed" | "cancelled" | "lapsed";
    dates?: {
        planned?: string | null;
        held?: string | null;
        /** Given when reading; ignored when writing. */
        earliest?: unknown;
        /** Given when reading; ignored when writing. */
        latest?: unknown;
        /** Given when reading; ignored when writing. */
        text?: unknown;
    };
    startTime?: string | null;
    endTime?: string | null;
    timeZone?: string | null;
    format?: "in person" | "virtual" | "hybrid" | "unknown";
    host?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    place?: {
        slug: string;
        /** Given when reading; ignored when writing. */
        venue?: unknown;
        /** Given when reading; ignored when writing. */
        city?: unknown;
        /** Given when reading; ignored when writing. */
        country?: unknown;
    } | null;
    venue?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    city?: string | null;
    country?: string | null;
    appearances?: {
        person?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        nameAsPrinted?: string | null;
        party?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        role: "co-chair" | "chair" | "head of delegation" | "member" | "host" | "official opening" | "participant";
        rank?: string | null;
        post?: string | null;
        organisation?: string | null;
    }[];
    topics?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
    })[];
    outcomes?: {
        id?: string;
        "type"?: "decision" | "document" | "activity" | "next meeting" | "other";
        text: string;
        owners?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        })[];
        due?: string | null;
        place?: string | null;
        completion?: "no evidence" | "not started" | "limited" | "substantial" | "complete" | "withdrawn";
        /** What shows the completion, in words; what is complete with neither these nor a source is marked as having no evidence. */
        evidence?: string | null;
        evidenceSource?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        carriedFrom?: string | null;
    }[];
    summary?: string | null;
    note?: string | null;
    sources?: {
        slug?: string;
        publisher?: string;
        title?: string | null;
        url?: string | null;
        archiveUrl?: string | null;
        published?: string | null;
        accessed?: string | null;
        language?: string | null;
        "type"?: "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
        issuingSide?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        syndicatedFrom?: string | null;
        supports?: ("session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary")[];
        locator?: string | null;
        statements?: {
            field: "session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary";
            differingValue?: string | null;
            locator?: string | null;
            quote?: string | null;
            reason?: string | null;
            former?: {
                value: string;
                stands: boolean;
            } | null;
        }[];
    }[];
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    title?: unknown;
    /** Given when reading; ignored when writing. */
    phase?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type SessionPatch = {
    slug?: string;
    group?: string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    };
    jointlyWith?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    })[];
    ordinal?: number | null;
    ordinalBasis?: "stated" | "inferred" | "unknown";
    status?: "proposed" | "announced" | "confirmed" | "held" | "postponed" | "cancelled" | "lapsed";
    dates?: {
        planned?: string | null;
        held?: string | null;
        /** Given when reading; ignored when writing. */
        earliest?: unknown;
        /** Given when reading; ignored when writing. */
        latest?: unknown;
        /** Given when reading; ignored when writing. */
        text?: unknown;
    };
    startTime?: string | null;
    endTime?: string | null;
    timeZone?: string | null;
    format?: "in person" | "virtual" | "hybrid" | "unknown";
    host?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    place?: {
        slug: string;
        /** Given when reading; ignored when writing. */
        venue?: unknown;
        /** Given when reading; ignored when writing. */
        city?: unknown;
        /** Given when reading; ignored when writing. */
        country?: unknown;
    } | null;
    venue?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    city?: string | null;
    country?: string | null;
    appearances?: {
        person?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        nameAsPrinted?: string | null;
        party?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        role: "co-chair" | "chair" | "head of delegation" | "member" | "host" | "official opening" | "participant";
        rank?: string | null;
        post?: string | null;
        organisation?: string | null;
    }[];
    topics?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
    })[];
    outcomes?: {
        id?: string;
        "type"?: "decision" | "document" | "activity" | "next meeting" | "other";
        text: string;
        owners?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        })[];
        due?: string | null;
        place?: string | null;
        completion?: "no evidence" | "not started" | "limited" | "substantial" | "complete" | "withdrawn";
        /** What shows the completion, in words; what is complete with neither these nor a source is marked as having no evidence. */
        evidence?: string | null;
        evidenceSource?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        carriedFrom?: string | null;
    }[];
    summary?: string | null;
    note?: string | null;
    sources?: {
        slug?: string;
        publisher?: string;
        title?: string | null;
        url?: string | null;
        archiveUrl?: string | null;
        published?: string | null;
        accessed?: string | null;
        language?: string | null;
        "type"?: "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
        issuingSide?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        syndicatedFrom?: string | null;
        supports?: ("session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary")[];
        locator?: string | null;
        statements?: {
            field: "session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary";
            differingValue?: string | null;
            locator?: string | null;
            quote?: string | null;
            reason?: string | null;
            former?: {
                value: string;
                stands: boolean;
            } | null;
        }[];
    }[];
};
export type SessionPatchRead = {
    slug?: string;
    group?: string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    };
    jointlyWith?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    })[];
    ordinal?: number | null;
    ordinalBasis?: "stated" | "inferred" | "unknown";
    status?: "proposed" | "announced" | "confirmed" | "held" | "postponed" | "cancelled" | "lapsed";
    dates?: {
        planned?: string | null;
        held?: string | null;
        /** Given when reading; ignored when writing. */
        earliest?: unknown;
        /** Given when reading; ignored when writing. */
        latest?: unknown;
        /** Given when reading; ignored when writing. */
        text?: unknown;
    };
    startTime?: string | null;
    endTime?: string | null;
    timeZone?: string | null;
    format?: "in person" | "virtual" | "hybrid" | "unknown";
    host?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    place?: {
        slug: string;
        /** Given when reading; ignored when writing. */
        venue?: unknown;
        /** Given when reading; ignored when writing. */
        city?: unknown;
        /** Given when reading; ignored when writing. */
        country?: unknown;
    } | null;
    venue?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    city?: string | null;
    country?: string | null;
    appearances?: {
        person?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        nameAsPrinted?: string | null;
        party?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        role: "co-chair" | "chair" | "head of delegation" | "member" | "host" | "official opening" | "participant";
        rank?: string | null;
        post?: string | null;
        organisation?: string | null;
    }[];
    topics?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
    })[];
    outcomes?: {
        id?: string;
        "type"?: "decision" | "document" | "activity" | "next meeting" | "other";
        text: string;
        owners?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        })[];
        due?: string | null;
        place?: string | null;
        completion?: "no evidence" | "not started" | "limited" | "substantial" | "complete" | "withdrawn";
        /** What shows the completion, in words; what is complete with neither these nor a source is marked as having no evidence. */
        evidence?: string | null;
        evidenceSource?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        carriedFrom?: string | null;
    }[];
    summary?: string | null;
    note?: string | null;
    sources?: {
        slug?: string;
        publisher?: string;
        title?: string | null;
        url?: string | null;
        archiveUrl?: string | null;
        published?: string | null;
        accessed?: string | null;
        language?: string | null;
        "type"?: "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
        issuingSide?: (string | {
            slug: string;
            /** Given when reading; ignored when writing. */
            name?: unknown;
            /** Given when reading; ignored when writing. */
            path?: unknown;
        }) | null;
        syndicatedFrom?: string | null;
        supports?: ("session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary")[];
        locator?: string | null;
        statements?: {
            field: "session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary";
            differingValue?: string | null;
            locator?: string | null;
            quote?: string | null;
            reason?: string | null;
            former?: {
                value: string;
                stands: boolean;
            } | null;
        }[];
    }[];
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    title?: unknown;
    /** Given when reading; ignored when writing. */
    phase?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type Revision = {
    version: number;
    at: string;
    author: string;
    note: string | null;
    act: "added" | "changed" | "removed" | "restored" | "merged";
    step: {
        id: string;
        kind: "merge" | "bulk change" | "import" | "undo" | "unfinished import";
        undone: boolean;
        merged: {
            "from": {
                kind: "session" | "group" | "person" | "venue" | "party" | "topic" | "source";
                id: string;
                slug: string;
                name: string;
                deletedAt: string | null;
            };
            into: {
                kind: "session" | "group" | "person" | "venue" | "party" | "topic" | "source";
                id: string;
                slug: string;
                name: string;
                deletedAt: string | null;
            };
        } | null;
    } | null;
    differences: {
        field: string;
        label: string;
        before: string[];
        after: string[];
    }[];
};
export type Group = {
    id: string;
    slug: string;
    /** Its page. */
    url: string;
    name: string;
    acronym: string | null;
    kind: "commission" | "committee" | "working group" | "sub-group" | "dialogue" | "staff talks" | "consultations" | "other";
    parent: string | null;
    path: string[];
    parties: string[];
    status: "active" | "dormant" | "concluded" | "unknown";
    cadenceMonths: number | null;
    rotation: "alternating" | "fixed" | "rotating" | "unknown";
    otherNames: string[];
    predecessor: string | null;
    note: string | null;
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
};
export type GroupBody = {
    slug?: string;
    name: string;
    acronym?: string | null;
    kind: "commission" | "committee" | "working group" | "sub-group" | "dialogue" | "staff talks" | "consultations" | "other";
    /** The body above it, by slug. */
    parent?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    /** The parties in protocol order, by slug. */
    parties?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    })[];
    status?: "active" | "dormant" | "concluded" | "unknown";
    cadenceMonths?: number | null;
    rotation?: "alternating" | "fixed" | "rotating" | "unknown";
    otherNames?: string[];
    /** The body that it follows, by slug. */
    predecessor?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    note?: string | null;
};
export type GroupBodyRead = {
    slug?: string;
    name: string;
    acronym?: string | null;
    kind: "commission" | "committee" | "working group" | "sub-group" | "dialogue" | "staff talks" | "consultations" | "other";
    /** The body above it, by slug. */
    parent?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    /** The parties in protocol order, by slug. */
    parties?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    })[];
    status?: "active" | "dormant" | "concluded" | "unknown";
    cadenceMonths?: number | null;
    rotation?: "alternating" | "fixed" | "rotating" | "unknown";
    otherNames?: string[];
    /** The body that it follows, by slug. */
    predecessor?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    note?: string | null;
    /** Given when reading; ignored when writing. */
    path?: unknown;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type GroupPatch = {
    slug?: string;
    name?: string;
    acronym?: string | null;
    kind?: "commission" | "committee" | "working group" | "sub-group" | "dialogue" | "staff talks" | "consultations" | "other";
    /** The body above it, by slug. */
    parent?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    /** The parties in protocol order, by slug. */
    parties?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    })[];
    status?: "active" | "dormant" | "concluded" | "unknown";
    cadenceMonths?: number | null;
    rotation?: "alternating" | "fixed" | "rotating" | "unknown";
    otherNames?: string[];
    /** The body that it follows, by slug. */
    predecessor?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    note?: string | null;
};
export type GroupPatchRead = {
    slug?: string;
    name?: string;
    acronym?: string | null;
    kind?: "commission" | "committee" | "working group" | "sub-group" | "dialogue" | "staff talks" | "consultations" | "other";
    /** The body above it, by slug. */
    parent?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    /** The parties in protocol order, by slug. */
    parties?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    })[];
    status?: "active" | "dormant" | "concluded" | "unknown";
    cadenceMonths?: number | null;
    rotation?: "alternating" | "fixed" | "rotating" | "unknown";
    otherNames?: string[];
    /** The body that it follows, by slug. */
    predecessor?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    note?: string | null;
    /** Given when reading; ignored when writing. */
    path?: unknown;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type Person = {
    id: string;
    slug: string;
    /** Its page. */
    url: string;
    displayName: string;
    sortName: string;
    party: string | null;
    printedForms: {
        form: string;
        language: string | null;
        script: string | null;
    }[];
    note: string | null;
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
};
export type PersonBody = {
    slug?: string;
    displayName: string;
    sortName?: string | null;
    /** A party, by slug. */
    party?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    printedForms?: {
        form: string;
        language?: string | null;
        script?: string | null;
    }[];
    note?: string | null;
};
export type PersonBodyRead = {
    slug?: string;
    displayName: string;
    sortName?: string | null;
    /** A party, by slug. */
    party?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    printedForms?: {
        form: string;
        language?: string | null;
        script?: string | null;
    }[];
    note?: string | null;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type PersonPatch = {
    slug?: string;
    displayName?: string;
    sortName?: string | null;
    /** A party, by slug. */
    party?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    printedForms?: {
        form: string;
        language?: string | null;
        script?: string | null;
    }[];
    note?: string | null;
};
export type PersonPatchRead = {
    slug?: string;
    displayName?: string;
    sortName?: string | null;
    /** A party, by slug. */
    party?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    printedForms?: {
        form: string;
        language?: string | null;
        script?: string | null;
    }[];
    note?: string | null;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type Venue = {
    id: string;
    slug: string;
    /** Its page. */
    url: string;
    name: string | null;
    city: string | null;
    country: string | null;
    latitude: number | null;
    longitude: number | null;
    coordinatePrecision: ("building" | "city" | "area") | null;
    timeZone: string | null;
    otherNames: string[];
    note: string | null;
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
};
export type VenueBody = {
    slug?: string;
    name?: string | null;
    city?: string | null;
    country?: string | null;
    latitude?: number | null;
    longitude?: number | null;
    coordinatePrecision?: ("building" | "city" | "area") | null;
    timeZone?: string | null;
    otherNames?: string[];
    note?: string | null;
};
export type VenueBodyRead = {
    slug?: string;
    name?: string | null;
    city?: string | null;
    country?: string | null;
    latitude?: number | null;
    longitude?: number | null;
    coordinatePrecision?: ("building" | "city" | "area") | null;
    timeZone?: string | null;
    otherNames?: string[];
    note?: string | null;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type VenuePatch = {
    slug?: string;
    name?: string | null;
    city?: string | null;
    country?: string | null;
    latitude?: number | null;
    longitude?: number | null;
    coordinatePrecision?: ("building" | "city" | "area") | null;
    timeZone?: string | null;
    otherNames?: string[];
    note?: string | null;
};
export type VenuePatchRead = {
    slug?: string;
    name?: string | null;
    city?: string | null;
    country?: string | null;
    latitude?: number | null;
    longitude?: number | null;
    coordinatePrecision?: ("building" | "city" | "area") | null;
    timeZone?: string | null;
    otherNames?: string[];
    note?: string | null;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type Party = {
    id: string;
    slug: string;
    /** Its page. */
    url: string;
    name: string;
    shortName: string;
    adjective: string;
    iso: string | null;
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
};
export type PartyBody = {
    slug?: string;
    name: string;
    shortName?: string | null;
    adjective?: string | null;
    iso?: string | null;
};
export type PartyBodyRead = {
    slug?: string;
    name: string;
    shortName?: string | null;
    adjective?: string | null;
    iso?: string | null;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type PartyPatch = {
    slug?: string;
    name?: string;
    shortName?: string | null;
    adjective?: string | null;
    iso?: string | null;
};
export type PartyPatchRead = {
    slug?: string;
    name?: string;
    shortName?: string | null;
    adjective?: string | null;
    iso?: string | null;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type Topic = {
    id: string;
    slug: string;
    /** Its page. */
    url: string;
    name: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
};
export type TopicPatch = {
    slug?: string;
    name?: string;
};
export type TopicPatchRead = {
    slug?: string;
    name?: string;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type Source = {
    id: string;
    slug: string;
    /** Its page. */
    page: string;
    publisher: string;
    title: string | null;
    /** Where it was published. */
    url: string | null;
    archiveUrl: string | null;
    published: string | null;
    accessed: string | null;
    language: string | null;
    "type": "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
    issuingSide: string | null;
    syndicatedFrom: string | null;
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
};
export type SourceBody = {
    slug?: string;
    publisher: string;
    title?: string | null;
    url?: string | null;
    archiveUrl?: string | null;
    published?: string | null;
    accessed?: string | null;
    language?: string | null;
    "type"?: "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
    /** The party that issued it, by slug. */
    issuingSide?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    syndicatedFrom?: string | null;
};
export type SourceBodyRead = {
    slug?: string;
    publisher: string;
    title?: string | null;
    url?: string | null;
    archiveUrl?: string | null;
    published?: string | null;
    accessed?: string | null;
    language?: string | null;
    "type"?: "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
    /** The party that issued it, by slug. */
    issuingSide?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    syndicatedFrom?: string | null;
    /** Given when reading; ignored when writing. */
    page?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type SourcePatch = {
    slug?: string;
    publisher?: string;
    title?: string | null;
    url?: string | null;
    archiveUrl?: string | null;
    published?: string | null;
    accessed?: string | null;
    language?: string | null;
    "type"?: "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
    /** The party that issued it, by slug. */
    issuingSide?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    syndicatedFrom?: string | null;
};
export type SourcePatchRead = {
    slug?: string;
    publisher?: string;
    title?: string | null;
    url?: string | null;
    archiveUrl?: string | null;
    published?: string | null;
    accessed?: string | null;
    language?: string | null;
    "type"?: "official readout" | "joint statement" | "wire" | "press" | "dataset" | "other";
    /** The party that issued it, by slug. */
    issuingSide?: (string | {
        slug: string;
        /** Given when reading; ignored when writing. */
        name?: unknown;
        /** Given when reading; ignored when writing. */
        path?: unknown;
    }) | null;
    syndicatedFrom?: string | null;
    /** Given when reading; ignored when writing. */
    page?: unknown;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
    /** Given when reading; ignored when writing. */
    createdAt?: unknown;
    /** Given when reading; ignored when writing. */
    updatedAt?: unknown;
    /** Given when reading; ignored when writing. */
    deletedAt?: unknown;
};
export type Change = {
    sequence: number;
    kind: "session" | "group" | "person" | "venue" | "party" | "topic" | "source";
    id: string;
    slug: string;
    name: string;
    deletedAt: string | null;
    url: string;
    version: number;
    at: string;
    author: string;
    note: string | null;
    act: "added" | "changed" | "removed" | "restored" | "merged";
    step: {
        id: string;
        kind: "merge" | "bulk change" | "import" | "undo" | "unfinished import";
        undone: boolean;
        merged: {
            "from": {
                kind: "session" | "group" | "person" | "venue" | "party" | "topic" | "source";
                id: string;
                slug: string;
                name: string;
                deletedAt: string | null;
            };
            into: {
                kind: "session" | "group" | "person" | "venue" | "party" | "topic" | "source";
                id: string;
                slug: string;
                name: string;
                deletedAt: string | null;
            };
        } | null;
    } | null;
    differences: {
        field: string;
        label: string;
        before: string[];
        after: string[];
    }[];
    /** The record as it is now; null once it was removed. */
    record: Session | Group | Person | Venue | Party | Topic | Source | null;
};
export type MergePreview = {
    "from": {
        kind: "session" | "group" | "person" | "venue" | "party" | "topic" | "source";
        id: string;
        slug: string;
        name: string;
        deletedAt: string | null;
    };
    into: {
        kind: "session" | "group" | "person" | "venue" | "party" | "topic" | "source";
        id: string;
        slug: string;
        name: string;
        deletedAt: string | null;
    };
    records: number;
    names: string[];
    /** Send ?confirmed=true to merge them all the same. */
    doubt: string | null;
};
export type Merge = {
    /** The slug of the record that stays. */
    into: string;
};
export type Merged = {
    /** Undo it at /steps/{step}/undo. */
    step: string;
    /** How many records it changed. */
    records: number;
    slug: string;
};
export type Attachment = {
    id: string;
    /** The file. */
    url: string;
    /** A small copy of a picture. */
    thumbnailUrl: string | null;
    kind: "image" | "pdf";
    name: string;
    caption: string;
    credit: string | null;
    /** The source that it is from, by slug. */
    source: string | null;
    date: string | null;
    width: number | null;
    height: number | null;
    bytes: number;
    /** The version of the session: name it to change this. */
    version: number;
};
export type RemovedAttachment = {
    id: string;
    kind: "image" | "pdf";
    name: string;
    caption: string;
    at: string;
    author: string;
};
export type AttachmentBody = {
    file: Blob;
    caption: string;
    credit?: string | null;
    source?: string | null;
    date?: string | null;
};
export type AttachmentPatch = {
    caption?: string;
    credit?: string | null;
    source?: string | null;
    date?: string | null;
};
export type AttachmentPatchRead = {
    caption?: string;
    credit?: string | null;
    source?: string | null;
    date?: string | null;
    /** Given when reading; ignored when writing. */
    id?: unknown;
    /** Given when reading; ignored when writing. */
    url?: unknown;
    /** Given when reading; ignored when writing. */
    thumbnailUrl?: unknown;
    /** Given when reading; ignored when writing. */
    kind?: unknown;
    /** Given when reading; ignored when writing. */
    name?: unknown;
    /** Given when reading; ignored when writing. */
    width?: unknown;
    /** Given when reading; ignored when writing. */
    height?: unknown;
    /** Given when reading; ignored when writing. */
    bytes?: unknown;
    /** Given when reading; ignored when writing. */
    version?: unknown;
};
export type BulkPreviewBody = {
    /** The query string of the list, such as group=panel-two&when=past. */
    filters: string;
    change: {
        status?: "proposed" | "announced" | "confirmed" | "held" | "postponed" | "cancelled" | "lapsed";
        group?: string;
        venue?: string;
        addTopic?: string;
        dropTopic?: string;
    };
};
export type BulkPreview = {
    sessions: {
        id: string;
        version: number;
        slug: string;
    }[];
    effects: {
        differences: {
            field: string;
            label: string;
            before: string[];
            after: string[];
        }[];
        sessions: string[];
    }[];
    /** Sessions that say so already, by slug. */
    same: string[];
    /** Those that it cannot change. */
    refused: {
        slug: string;
        name: string;
        reason: string;
    }[];
    /** Send ?confirmed=true to change these all the same. */
    doubts: {
        reason: string;
        sessions: {
            slug: string;
            name: string;
        }[];
    }[];
    /** Whether the filters leave more than can be changed at once. */
    isTooMany: boolean;
};
export type BulkChange = {
    /** At most 500; take them from the preview. */
    sessions: {
        id: string;
        /** The version that you saw. */
        version: number;
        /** Given when reading; ignored when writing. */
        slug?: unknown;
    }[];
    change: {
        status?: "proposed" | "announced" | "confirmed" | "held" | "postponed" | "cancelled" | "lapsed";
        group?: string;
        venue?: string;
        addTopic?: string;
        dropTopic?: string;
    };
};
export type Step = {
    /** Undo it at /steps/{step}/undo. */
    step: string;
    /** How many records it changed. */
    records: number;
};
export type Review = {
    /** The heavier, the worse: the sum of the weights of the reasons. */
    weakness: number;
    reasons: ("no-source" | "conflicting" | "changed" | "one-side" | "number-inferred" | "date-inferred" | "spelling")[];
    disputes: {
        field: "session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary";
        differingValue: string;
        kind: "fact" | "spelling" | "remark";
        by: string[];
        keptBy: string[];
    }[];
    changed: ("session" | "ordinal" | "dates" | "status" | "format" | "venue" | "host" | "appearances" | "topics" | "outcomes" | "summary")[];
    session: Session;
};
export type View = {
    id: string;
    name: string;
    /** The query string that it is a name for. */
    query: string;
    /** The list that it shows. */
    url: string;
};
export type ViewBody = {
    name: string;
    query: string;
};
export type ViewPatch = {
    name: string;
};
/**
 * List sessions
 */
export function listSessions({ q, group, chair, person, venue, city, country, party, status, format, topic, when, $from, to, sort, after, limit }: {
    q?: string;
    group?: string[];
    chair?: string[];
    person?: string[];
    venue?: string[];
    city?: string[];
    country?: string[];
    party?: string[];
    status?: ("proposed" | "announced" | "confirmed" | "held" | "postponed" | "cancelled" | "lapsed")[];
    format?: ("in person" | "virtual" | "hybrid" | "unknown")[];
    topic?: string[];
    when?: ("upcoming" | "now" | "past" | "overdue")[];
    $from?: string;
    to?: string;
    sort?: "date" | "-date" | "group";
    after?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Session[];
            /** How many there are on all pages. */
            total: number;
            /** Whether there may be more: counting stops at 1,000. */
            totalIsAtLeast: boolean;
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions${QS.query(QS.explode({
        q,
        group,
        chair,
        person,
        venue,
        city,
        country,
        party,
        status,
        format,
        topic,
        when,
        "from": $from,
        to,
        sort,
        after,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Add a session
 */
export function addSession({ idempotencyKey, sessionBody }: {
    idempotencyKey?: string;
    sessionBody: SessionBody;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Session;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/sessions", oazapfts.json({
        ...opts,
        method: "POST",
        body: sessionBody,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * Read a session
 */
export function getSession({ slug }: {
    slug: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Session;
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}`, {
        ...opts
    });
}
/**
 * Change a session
 */
export function changeSession({ slug, ifMatch, sessionPatch }: {
    slug: string;
    ifMatch: string;
    sessionPatch: SessionPatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Session;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: sessionPatch,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    }));
}
/**
 * Remove a session
 */
export function removeSession({ slug, ifMatch, confirmed }: {
    slug: string;
    ifMatch?: string;
    confirmed?: boolean;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}${QS.query(QS.explode({
        confirmed
    }))}`, {
        ...opts,
        method: "DELETE",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    });
}
/**
 * List the versions of a session
 */
export function listSessionRevisions({ slug, before, limit }: {
    slug: string;
    before?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Revision[];
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}/revisions${QS.query(QS.explode({
        before,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Restore a removed session, or an earlier version of one
 */
export function restoreSession({ slug, version, idempotencyKey }: {
    slug: string;
    version?: number;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Session;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}/restore${QS.query(QS.explode({
        version
    }))}`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * Take back what one change of a session did
 */
export function undoSessionChange({ slug, version, idempotencyKey }: {
    slug: string;
    version: string;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Session;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}/revisions/${encodeURIComponent(version)}/undo`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * List groups
 */
export function listGroups({ q, after, limit }: {
    q?: string;
    after?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Group[];
            /** How many there are on all pages. */
            total: number;
            /** Whether there may be more: counting stops at 1,000. */
            totalIsAtLeast: boolean;
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/groups${QS.query(QS.explode({
        q,
        after,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Add a group
 */
export function addGroup({ idempotencyKey, groupBody }: {
    idempotencyKey?: string;
    groupBody: GroupBody;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Group;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/groups", oazapfts.json({
        ...opts,
        method: "POST",
        body: groupBody,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * Read a group
 */
export function getGroup({ slug }: {
    slug: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Group;
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/groups/${encodeURIComponent(slug)}`, {
        ...opts
    });
}
/**
 * Change a group
 */
export function changeGroup({ slug, ifMatch, groupPatch }: {
    slug: string;
    ifMatch: string;
    groupPatch: GroupPatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Group;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/groups/${encodeURIComponent(slug)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: groupPatch,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    }));
}
/**
 * Remove a group
 */
export function removeGroup({ slug, ifMatch, confirmed }: {
    slug: string;
    ifMatch?: string;
    confirmed?: boolean;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/groups/${encodeURIComponent(slug)}${QS.query(QS.explode({
        confirmed
    }))}`, {
        ...opts,
        method: "DELETE",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    });
}
/**
 * List the versions of a group
 */
export function listGroupRevisions({ slug, before, limit }: {
    slug: string;
    before?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Revision[];
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/groups/${encodeURIComponent(slug)}/revisions${QS.query(QS.explode({
        before,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Restore a removed group, or an earlier version of one
 */
export function restoreGroup({ slug, version, idempotencyKey }: {
    slug: string;
    version?: number;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Group;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/groups/${encodeURIComponent(slug)}/restore${QS.query(QS.explode({
        version
    }))}`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * Take back what one change of a group did
 */
export function undoGroupChange({ slug, version, idempotencyKey }: {
    slug: string;
    version: string;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Group;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/groups/${encodeURIComponent(slug)}/revisions/${encodeURIComponent(version)}/undo`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * List people
 */
export function listPeople({ q, after, limit }: {
    q?: string;
    after?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Person[];
            /** How many there are on all pages. */
            total: number;
            /** Whether there may be more: counting stops at 1,000. */
            totalIsAtLeast: boolean;
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/people${QS.query(QS.explode({
        q,
        after,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Add a person
 */
export function addPerson({ idempotencyKey, personBody }: {
    idempotencyKey?: string;
    personBody: PersonBody;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Person;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/people", oazapfts.json({
        ...opts,
        method: "POST",
        body: personBody,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * Read a person
 */
export function getPerson({ slug }: {
    slug: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Person;
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/people/${encodeURIComponent(slug)}`, {
        ...opts
    });
}
/**
 * Change a person
 */
export function changePerson({ slug, ifMatch, personPatch }: {
    slug: string;
    ifMatch: string;
    personPatch: PersonPatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Person;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/people/${encodeURIComponent(slug)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: personPatch,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    }));
}
/**
 * Remove a person
 */
export function removePerson({ slug, ifMatch, confirmed }: {
    slug: string;
    ifMatch?: string;
    confirmed?: boolean;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/people/${encodeURIComponent(slug)}${QS.query(QS.explode({
        confirmed
    }))}`, {
        ...opts,
        method: "DELETE",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    });
}
/**
 * List the versions of a person
 */
export function listPersonRevisions({ slug, before, limit }: {
    slug: string;
    before?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Revision[];
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/people/${encodeURIComponent(slug)}/revisions${QS.query(QS.explode({
        before,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Restore a removed person, or an earlier version of one
 */
export function restorePerson({ slug, version, idempotencyKey }: {
    slug: string;
    version?: number;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Person;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/people/${encodeURIComponent(slug)}/restore${QS.query(QS.explode({
        version
    }))}`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * Take back what one change of a person did
 */
export function undoPersonChange({ slug, version, idempotencyKey }: {
    slug: string;
    version: string;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Person;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/people/${encodeURIComponent(slug)}/revisions/${encodeURIComponent(version)}/undo`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * List venues
 */
export function listVenues({ q, after, limit }: {
    q?: string;
    after?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Venue[];
            /** How many there are on all pages. */
            total: number;
            /** Whether there may be more: counting stops at 1,000. */
            totalIsAtLeast: boolean;
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/venues${QS.query(QS.explode({
        q,
        after,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Add a venue
 */
export function addVenue({ idempotencyKey, venueBody }: {
    idempotencyKey?: string;
    venueBody: VenueBody;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Venue;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/venues", oazapfts.json({
        ...opts,
        method: "POST",
        body: venueBody,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * Read a venue
 */
export function getVenue({ slug }: {
    slug: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Venue;
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/venues/${encodeURIComponent(slug)}`, {
        ...opts
    });
}
/**
 * Change a venue
 */
export function changeVenue({ slug, ifMatch, venuePatch }: {
    slug: string;
    ifMatch: string;
    venuePatch: VenuePatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Venue;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/venues/${encodeURIComponent(slug)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: venuePatch,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    }));
}
/**
 * Remove a venue
 */
export function removeVenue({ slug, ifMatch, confirmed }: {
    slug: string;
    ifMatch?: string;
    confirmed?: boolean;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/venues/${encodeURIComponent(slug)}${QS.query(QS.explode({
        confirmed
    }))}`, {
        ...opts,
        method: "DELETE",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    });
}
/**
 * List the versions of a venue
 */
export function listVenueRevisions({ slug, before, limit }: {
    slug: string;
    before?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Revision[];
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/venues/${encodeURIComponent(slug)}/revisions${QS.query(QS.explode({
        before,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Restore a removed venue, or an earlier version of one
 */
export function restoreVenue({ slug, version, idempotencyKey }: {
    slug: string;
    version?: number;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Venue;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/venues/${encodeURIComponent(slug)}/restore${QS.query(QS.explode({
        version
    }))}`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * Take back what one change of a venue did
 */
export function undoVenueChange({ slug, version, idempotencyKey }: {
    slug: string;
    version: string;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Venue;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/venues/${encodeURIComponent(slug)}/revisions/${encodeURIComponent(version)}/undo`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * List parties
 */
export function listParties({ after, limit }: {
    after?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Party[];
            /** How many there are on all pages. */
            total: number;
            /** Whether there may be more: counting stops at 1,000. */
            totalIsAtLeast: boolean;
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/parties${QS.query(QS.explode({
        after,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Add a party
 */
export function addParty({ idempotencyKey, partyBody }: {
    idempotencyKey?: string;
    partyBody: PartyBody;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Party;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/parties", oazapfts.json({
        ...opts,
        method: "POST",
        body: partyBody,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * Read a party
 */
export function getParty({ slug }: {
    slug: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Party;
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/parties/${encodeURIComponent(slug)}`, {
        ...opts
    });
}
/**
 * Change a party
 */
export function changeParty({ slug, ifMatch, partyPatch }: {
    slug: string;
    ifMatch: string;
    partyPatch: PartyPatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Party;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/parties/${encodeURIComponent(slug)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: partyPatch,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    }));
}
/**
 * Remove a party
 */
export function removeParty({ slug, ifMatch, confirmed }: {
    slug: string;
    ifMatch?: string;
    confirmed?: boolean;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/parties/${encodeURIComponent(slug)}${QS.query(QS.explode({
        confirmed
    }))}`, {
        ...opts,
        method: "DELETE",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    });
}
/**
 * List the versions of a party
 */
export function listPartyRevisions({ slug, before, limit }: {
    slug: string;
    before?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Revision[];
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/parties/${encodeURIComponent(slug)}/revisions${QS.query(QS.explode({
        before,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Restore a removed party, or an earlier version of one
 */
export function restoreParty({ slug, version, idempotencyKey }: {
    slug: string;
    version?: number;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Party;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/parties/${encodeURIComponent(slug)}/restore${QS.query(QS.explode({
        version
    }))}`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * Take back what one change of a party did
 */
export function undoPartyChange({ slug, version, idempotencyKey }: {
    slug: string;
    version: string;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Party;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/parties/${encodeURIComponent(slug)}/revisions/${encodeURIComponent(version)}/undo`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * List topics
 */
export function listTopics({ after, limit }: {
    after?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Topic[];
            /** How many there are on all pages. */
            total: number;
            /** Whether there may be more: counting stops at 1,000. */
            totalIsAtLeast: boolean;
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/topics${QS.query(QS.explode({
        after,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Read a topic
 */
export function getTopic({ slug }: {
    slug: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Topic;
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/topics/${encodeURIComponent(slug)}`, {
        ...opts
    });
}
/**
 * Change a topic
 */
export function changeTopic({ slug, ifMatch, topicPatch }: {
    slug: string;
    ifMatch: string;
    topicPatch: TopicPatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Topic;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/topics/${encodeURIComponent(slug)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: topicPatch,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    }));
}
/**
 * Remove a topic
 */
export function removeTopic({ slug, ifMatch, confirmed }: {
    slug: string;
    ifMatch?: string;
    confirmed?: boolean;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/topics/${encodeURIComponent(slug)}${QS.query(QS.explode({
        confirmed
    }))}`, {
        ...opts,
        method: "DELETE",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    });
}
/**
 * List the versions of a topic
 */
export function listTopicRevisions({ slug, before, limit }: {
    slug: string;
    before?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Revision[];
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/topics/${encodeURIComponent(slug)}/revisions${QS.query(QS.explode({
        before,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Restore a removed topic, or an earlier version of one
 */
export function restoreTopic({ slug, version, idempotencyKey }: {
    slug: string;
    version?: number;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Topic;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/topics/${encodeURIComponent(slug)}/restore${QS.query(QS.explode({
        version
    }))}`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * Take back what one change of a topic did
 */
export function undoTopicChange({ slug, version, idempotencyKey }: {
    slug: string;
    version: string;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Topic;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/topics/${encodeURIComponent(slug)}/revisions/${encodeURIComponent(version)}/undo`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * List sources
 */
export function listSources({ q, after, limit }: {
    q?: string;
    after?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Source[];
            /** How many there are on all pages. */
            total: number;
            /** Whether there may be more: counting stops at 1,000. */
            totalIsAtLeast: boolean;
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sources${QS.query(QS.explode({
        q,
        after,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Add a source
 */
export function addSource({ idempotencyKey, sourceBody }: {
    idempotencyKey?: string;
    sourceBody: SourceBody;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Source;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/sources", oazapfts.json({
        ...opts,
        method: "POST",
        body: sourceBody,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * Read a source
 */
export function getSource({ slug }: {
    slug: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Source;
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sources/${encodeURIComponent(slug)}`, {
        ...opts
    });
}
/**
 * Change a source
 */
export function changeSource({ slug, ifMatch, sourcePatch }: {
    slug: string;
    ifMatch: string;
    sourcePatch: SourcePatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Source;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sources/${encodeURIComponent(slug)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: sourcePatch,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    }));
}
/**
 * Remove a source
 */
export function removeSource({ slug, ifMatch, confirmed }: {
    slug: string;
    ifMatch?: string;
    confirmed?: boolean;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sources/${encodeURIComponent(slug)}${QS.query(QS.explode({
        confirmed
    }))}`, {
        ...opts,
        method: "DELETE",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    });
}
/**
 * List the versions of a source
 */
export function listSourceRevisions({ slug, before, limit }: {
    slug: string;
    before?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Revision[];
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sources/${encodeURIComponent(slug)}/revisions${QS.query(QS.explode({
        before,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Restore a removed source, or an earlier version of one
 */
export function restoreSource({ slug, version, idempotencyKey }: {
    slug: string;
    version?: number;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Source;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sources/${encodeURIComponent(slug)}/restore${QS.query(QS.explode({
        version
    }))}`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * Take back what one change of a source did
 */
export function undoSourceChange({ slug, version, idempotencyKey }: {
    slug: string;
    version: string;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Source;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sources/${encodeURIComponent(slug)}/revisions/${encodeURIComponent(version)}/undo`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * Follow what is changed in the register
 */
export function listChanges({ since, limit }: {
    since?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Change[];
            /** Ask again with it as since. */
            cursor: string;
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/changes${QS.query(QS.explode({
        since,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * Read this description
 */
export function describeInterface(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: object;
    } | {
        status: 304;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/openapi.json", {
        ...opts
    });
}
/**
 * See what a merge would do
 */
export function previewGroupMerge({ slug, into }: {
    slug: string;
    into: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MergePreview;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/groups/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        into
    }))}`, {
        ...opts
    });
}
/**
 * Merge a group into another
 */
export function mergeGroup({ slug, confirmed, idempotencyKey, merge }: {
    slug: string;
    confirmed?: boolean;
    idempotencyKey?: string;
    merge: Merge;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Merged;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/groups/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        confirmed
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body: merge,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * See what a merge would do
 */
export function previewPersonMerge({ slug, into }: {
    slug: string;
    into: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MergePreview;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/people/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        into
    }))}`, {
        ...opts
    });
}
/**
 * Merge a person into another
 */
export function mergePerson({ slug, confirmed, idempotencyKey, merge }: {
    slug: string;
    confirmed?: boolean;
    idempotencyKey?: string;
    merge: Merge;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Merged;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/people/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        confirmed
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body: merge,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * See what a merge would do
 */
export function previewVenueMerge({ slug, into }: {
    slug: string;
    into: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MergePreview;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/venues/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        into
    }))}`, {
        ...opts
    });
}
/**
 * Merge a venue into another
 */
export function mergeVenue({ slug, confirmed, idempotencyKey, merge }: {
    slug: string;
    confirmed?: boolean;
    idempotencyKey?: string;
    merge: Merge;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Merged;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/venues/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        confirmed
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body: merge,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * See what a merge would do
 */
export function previewTopicMerge({ slug, into }: {
    slug: string;
    into: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MergePreview;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/topics/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        into
    }))}`, {
        ...opts
    });
}
/**
 * Merge a topic into another
 */
export function mergeTopic({ slug, confirmed, idempotencyKey, merge }: {
    slug: string;
    confirmed?: boolean;
    idempotencyKey?: string;
    merge: Merge;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Merged;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/topics/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        confirmed
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body: merge,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * See what a merge would do
 */
export function previewSourceMerge({ slug, into }: {
    slug: string;
    into: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MergePreview;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sources/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        into
    }))}`, {
        ...opts
    });
}
/**
 * Merge a source into another
 */
export function mergeSource({ slug, confirmed, idempotencyKey, merge }: {
    slug: string;
    confirmed?: boolean;
    idempotencyKey?: string;
    merge: Merge;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Merged;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sources/${encodeURIComponent(slug)}/merge${QS.query(QS.explode({
        confirmed
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body: merge,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * List the photographs and papers of a session
 */
export function listAttachments({ slug }: {
    slug: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Attachment[];
            /** The version of the session: name it to attach another. */
            version: number;
            /** What was taken off and can be put back; for those who may write. */
            removed?: RemovedAttachment[];
        };
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}/attachments`, {
        ...opts
    });
}
/**
 * Attach a photograph or paper
 */
export function addAttachment({ slug, ifMatch, idempotencyKey, attachmentBody }: {
    slug: string;
    ifMatch: string;
    idempotencyKey?: string;
    attachmentBody: AttachmentBody;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Attachment;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}/attachments`, oazapfts.multipart({
        ...opts,
        method: "POST",
        body: attachmentBody,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * Read what is said of a photograph or paper
 */
export function getAttachment({ slug, attachment }: {
    slug: string;
    attachment: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Attachment;
    } | {
        status: 304;
    } | {
        status: 308;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}/attachments/${encodeURIComponent(attachment)}`, {
        ...opts
    });
}
/**
 * Change what is said of one
 */
export function changeAttachment({ slug, attachment, ifMatch, attachmentPatch }: {
    slug: string;
    attachment: string;
    ifMatch: string;
    attachmentPatch: AttachmentPatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Attachment;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}/attachments/${encodeURIComponent(attachment)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: attachmentPatch,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    }));
}
/**
 * Take one off the session
 */
export function removeAttachment({ slug, attachment, ifMatch }: {
    slug: string;
    attachment: string;
    ifMatch: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}/attachments/${encodeURIComponent(attachment)}`, {
        ...opts,
        method: "DELETE",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch
        })
    });
}
/**
 * Put one back that was taken off
 */
export function restoreAttachment({ slug, attachment, ifMatch, idempotencyKey }: {
    slug: string;
    attachment: string;
    ifMatch: string;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Attachment;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 412;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 428;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sessions/${encodeURIComponent(slug)}/attachments/${encodeURIComponent(attachment)}/restore`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * See what a change of many sessions would do
 */
export function previewBulkChange({ bulkPreviewBody }: {
    bulkPreviewBody: BulkPreviewBody;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: BulkPreview & {
            ignored: Ignored;
        };
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/bulk/preview", oazapfts.json({
        ...opts,
        method: "POST",
        body: bulkPreviewBody
    }));
}
/**
 * Change many sessions as one step
 */
export function changeSessions({ confirmed, idempotencyKey, bulkChange }: {
    confirmed?: boolean;
    idempotencyKey?: string;
    bulkChange: BulkChange;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Step;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/bulk${QS.query(QS.explode({
        confirmed
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body: bulkChange,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * Undo a merge, a change of many, an import or such an undoing
 */
export function undoStep({ step, others, idempotencyKey }: {
    step: string;
    others?: boolean;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Step;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/steps/${encodeURIComponent(step)}/undo${QS.query(QS.explode({
        others
    }))}`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
/**
 * List the sessions that are poorly proved, worst first
 */
export function listReview({ kind, after, limit }: {
    kind?: "no-source" | "conflicting" | "changed" | "one-side" | "number-inferred" | "date-inferred" | "spelling";
    after?: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: Review[];
            /** The address of the next page. */
            next: string | null;
            ignored: Ignored;
        };
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/review${QS.query(QS.explode({
        kind,
        after,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * List the saved views
 */
export function listViews(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            data: View[];
        };
    } | {
        status: 304;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/views", {
        ...opts
    });
}
/**
 * Save filters as a view
 */
export function addView({ idempotencyKey, viewBody }: {
    idempotencyKey?: string;
    viewBody: ViewBody;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: View;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/views", oazapfts.json({
        ...opts,
        method: "POST",
        body: viewBody,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    }));
}
/**
 * Read a view
 */
export function getView({ view }: {
    view: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: View;
    } | {
        status: 304;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/views/${encodeURIComponent(view)}`, {
        ...opts
    });
}
/**
 * Rename a view
 */
export function renameView({ view, viewPatch }: {
    view: string;
    viewPatch: ViewPatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: View;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 415;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/views/${encodeURIComponent(view)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: viewPatch
    }));
}
/**
 * Remove a view
 */
export function removeView({ view }: {
    view: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/views/${encodeURIComponent(view)}`, {
        ...opts,
        method: "DELETE"
    });
}
/**
 * Put a removed view back
 */
export function restoreView({ view, idempotencyKey }: {
    view: string;
    idempotencyKey?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: View;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 422;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/views/${encodeURIComponent(view)}/restore`, {
        ...opts,
        method: "POST",
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey
        })
    });
}
