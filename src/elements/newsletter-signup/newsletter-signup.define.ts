import { define, prefixOf } from '../../internal/define.js';
import { NewsletterSignup } from './newsletter-signup.js';

define('newsletter-signup', NewsletterSignup, prefixOf(import.meta.url));

declare global {
  interface HTMLElementTagNameMap {
    'newsletter-signup': NewsletterSignup;
  }
}
