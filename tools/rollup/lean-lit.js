// Leaves out of the bundled lit what our elements never use. lit's version is pinned; the build fails when a piece is not
// where it was, and test/size/lean-lit.test.mjs when an element uses what is left out. The npm package keeps lit whole.
// In each module, and why: [what it says, what it says instead].
export const CUTS = {
  '@lit/reactive-element/reactive-element.js': {
    'Version marks on the window warn of two copies of lit; two copies of these elements are meant to get along.': [
      [',(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ],
    'Hooks for the polyfill of browsers without shadow roots.': [
      [',p=a.reactiveElementPolyfillSupport', ''],
      [',p?.({ReactiveElement:y})', ''],
    ],
    'Metadata and initializers are for decorators.': [
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      [
        'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        '',
      ],
      ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
      [',void 0!==t.l&&(this.l=[...t.l])', ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
    ],
    'Attributes are texts, numbers and flags: no JSON, no converter of their own.': [
      [
        'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
        'u=(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
      ],
      [',c=a.trustedTypes,l=c?c.emptyScript:""', ''],
    ],
    'No property is reflected: what an attribute has to say is set by the element.': [
      [
        '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
        '',
      ],
      [
        'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
        'void 0!==e&&(this[e]=u(s,i.getPropertyOptions(e).type))',
      ],
      ['this.hasUpdated=!1,this._$Em=null,', 'this.hasUpdated=!1,'],
      ['update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}', 'update(t){this._$EM()}'],
    ],
    'No update is refused, none is the first to anybody, and controllers come with their element.': [
      [
        'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
        'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(s){throw this._$EM(),s}this.hasUpdated=!0,this.updated(s)',
      ],
      [
        '_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
        '',
      ],
      ['shouldUpdate(t){return!0}', ''],
      ['firstUpdated(t){}', ''],
      [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', ''],
    ],
    'No property has a default that an attribute goes back to (`useDefault`).': [
      ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
      [
        'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
        'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
      ],
    ],
    'An option that is not given says the same as these defaults.': [
      ['{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', '{}'],
    ],
    'Properties have names, no symbols.': [
      ['s=[...r(t),...o(t)];for(const i of s)', 's=Object.keys(t);for(const i of s)'],
      ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
      ['"string"==typeof t?t.toLowerCase():void 0}', 't.toLowerCase()}'],
    ],
    'Names of properties are not mangled.': [
      [',d=(t,s)=>t', ''],
      ['d("elementProperties")))return', '"elementProperties"))return'],
      ['d("finalized")))return', '"finalized"))return'],
      ['d("properties"))', '"properties")'],
      ['y[d("elementProperties")]', 'y.elementProperties'],
      ['y[d("finalized")]', 'y.finalized'],
    ],
    'No property has accessors of its own, or none, or is internal (`state`).': [
      ['if(s.state&&(s.attribute=!1),this._$Ei(),', 'if(this._$Ei(),'],
      ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
      ['!s.noAccessor', '!0'],
      [
        'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
      ],
      [
        'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
        '',
      ],
    ],
    'Styles are a list, each style once.': [
      [
        '{const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
        '{return[s??[]].flat(1/0)}',
      ],
    ],
    'Controllers stay as long as their element.': [['removeController(t){this._$EO?.delete(t)}', '']],
  },
  'lit-element/lit-element.js': {
    'As above: a version mark, and hooks.': [
      ['i._$litElement$=!0,', ''],
      ['(s.litElementVersions??=[]).push("4.2.2");', ''],
      [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
      ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ],
    'A shadow root is empty before the first render, or taken over.': [
      [
        'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
        '',
      ],
    ],
    'No directive asks whether it is connected.': [
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}', ''],
      ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
    ],
  },
  'lit-html/lit-html.js': {
    'As above: a version mark, and a hook.': [
      ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ''],
    ],
    'As above: an empty shadow root.': [
      [
        '{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
        '{const h=i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,s);return h._$AI(t),h}',
      ],
    ],
    'Templates hold no comments, and quote attributes doubly, or not at all.': [
      ['"!--"===u[1]?c=_:', ''],
      ['_=/-->/g,', ''],
      ['c===_||c===m', 'c===m'],
      ["'\"'===u[3]?$:g", '$'],
      [",g=/'/g", ''],
      ['c===$||c===g?', 'c===$?'],
    ],
    'There is no directive.': [
      [
        'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
        '',
      ],
      ['_$AI(t,i=this){t=M(this,t,i),', '_$AI(t){'],
      ['t=M(this,t,i,0),o=', 'o='],
      ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
      ['(t=M(this,t,i,0)??A)===E', '(t??=A)===E'],
      ['V:M,', 'V:(t,i)=>i,'],
      ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
      ['this._$AH=A,this._$AN=void 0,this._$AA', 'this._$AH=A,this._$AA'],
      ['this._$AH=A,this._$AN=void 0,this.element', 'this._$AH=A,this.element'],
    ],
    'Nodes are not wrapped, as a polyfill would.': [
      [',i=t=>t,', ','],
      ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    ],
    'Listeners keep the options that they were given first.': [
      ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    ],
    'No expression stands inside a script, style, textarea or title, nor in the place of an attribute.': [
      [',y=/^(?:script|style|textarea|title)$/i', ''],
      ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
      ['c=n??v', 'c=v'],
      ['(c=p,n=void 0)', 'c=p'],
      [
        'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
        '',
      ],
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
      [':6===r.type&&(i=new Z(h,this,t))', ':0'],
      [
        'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
        '',
      ],
      [',F:Z}', '}'],
    ],
    'No directive asks whether it is connected, or where it stands.': [
      ['this._$AP?.(!1,!0,s)', ''],
      ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
      ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
      [',this._$Cv=e?.isConnected??!0', ''],
      [
        'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
        '',
      ],
      ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
      ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ],
    'No formulas, no templates compiled ahead, nothing that changes inside a comment.': [
      ['3===i?"<math>":""', '""'],
      ['3===i?"</math>":""', '""'],
      ['2===i||3===i', '2===i'],
      [
        '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'this._$AC(t)',
      ],
      ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    ],
  },
};

/** As a plugin. */
export function leanLit() {
  const found = new Set();
  return {
    name: 'lean-lit',
    transform(code, id) {
      const module = Object.keys(CUTS).find((name) => id.endsWith(`node_modules/${name}`));
      if (!module) return null;
      found.add(module);
      for (const [says, instead] of Object.values(CUTS[module]).flat()) {
        if (code.split(says).length !== 2) this.error(`tools/rollup/lean-lit.js: ${module} no longer says ${says}`);
        code = code.replace(says, () => instead);
      }
      return { code, map: null };
    },
    buildEnd(error) {
      const missing = Object.keys(CUTS).filter((module) => !found.has(module));
      if (!error && missing.length) this.error(`tools/rollup/lean-lit.js: nobody imports ${missing.join()}`);
    },
  };
}
