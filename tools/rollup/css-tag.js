// Stands in for lit's css-tag.js in the bundled output. lit's own carries a fallback for browsers without constructable
// style sheets; every browser that has the rest of what we need (light-dark(), container queries) has those.
class Sheet {
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}

export const css = ([cssText]) => new Sheet(cssText);
export const unsafeCSS = (cssText) => new Sheet(cssText);
export const CSSResult = Sheet;
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
