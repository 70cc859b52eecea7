// What is measured in the page itself.
export interface Measured {
  readonly scrollWidth: number;
  readonly innerWidth: number;
  /** How many texts were looked at. */
  readonly texts: number;
  /** Texts below 12 pixels. */
  readonly small: readonly { readonly text: string; readonly size: number }[];
  /** Texts with less than 4.5 to 1 between them and what is behind (WCAG 2.2, 1.4.3). */
  readonly pale: readonly { readonly text: string; readonly ratio: number }[];
}

/** An expression whose value is a `Measured`, as JSON. All colours of our pages are opaque. */
export const MEASURE = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).slice(0, 3).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      if ((channels(color)[3] ?? 1) > 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const seen = { texts: 0, small: [], pale: [] };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim().slice(0, 60);
    const element = node.parentElement;
    if (text === "" || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const contrast = ratio(luminance(style.color), luminance(behind(element)));
    seen.texts += 1;
    if (parseFloat(style.fontSize) < 12) seen.small.push({ text, size: parseFloat(style.fontSize) });
    if (contrast < 4.5) seen.pale.push({ text, ratio: contrast });
  }
  return JSON.stringify({ scrollWidth: document.documentElement.scrollWidth, innerWidth, ...seen });
})()`;
