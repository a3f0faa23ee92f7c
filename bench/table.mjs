// How results are summed up and printed.
export const table = (head, rows) => {
  const widths = head.map((title, i) =>
    Math.max(...[title, ...rows.map((row) => String(row[i]))].map(({ length }) => length)),
  );
  for (const row of [head, ...rows])
    console.log(
      row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[i]))).join('   '),
    );
  console.log();
};

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
/** The middle half of the values. */
export const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[values.length >> 2].toFixed(1)} to ${sorted[Math.floor(values.length * 0.75)].toFixed(1)}`;
};
