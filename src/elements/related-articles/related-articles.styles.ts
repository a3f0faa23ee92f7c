import { css } from 'lit';

export const styles = css`
  .articles {
    padding: clamp(16px, 4cqi, 28px);
  }
  ul {
    display: grid;
    gap: 0 36px;
    margin-block-start: 12px;
  }
  .article {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    font-weight: 700;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .name + .small {
    margin-block-start: 4px;
  }
  .conflict {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 38em) {
    ul {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 70em) {
    ul {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
`;
