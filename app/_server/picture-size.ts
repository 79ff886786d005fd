/** How large the picture of a session is, in pixels: what previews of links are drawn from (Open Graph). */
export const pictureSize = { width: 1200, height: 630 };
