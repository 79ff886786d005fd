/** The header by which the proxy tells the layout that it is the page for frames, which has neither header nor footer. */
export const embedded = "x-embedded";
