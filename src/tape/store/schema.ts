/** Version of the tables below; a store of another version is not read. */
export const storeSchema = 2;

/**
 * The tables of a store.
 *
 * In `bars` the rows of one symbol stand together, nearly in the order of `id`, so that DuckDB's own minimum and
 * maximum of each block find them; `series` says which symbol has which `id`. Instants are milliseconds
 * since 1970, aliases are apart by `|`, `position` keeps the order of a file.
 *
 * Nothing is ever changed or taken away: each row belongs to a batch of `batches`, which says from whom it came and when,
 * and a later row for the same thing stands beside the earlier one. Which of them counts is chosen on reading.
 * `fetches` says by what an answer of a source is known.
 */
export const tables = `
  CREATE TABLE tape (schema INTEGER NOT NULL, imported_from VARCHAR NOT NULL, imported_at BIGINT NOT NULL);
  CREATE TABLE instruments (position INTEGER, symbol VARCHAR, name VARCHAR, aliases VARCHAR, venue VARCHAR,
    timezone VARCHAR, currency VARCHAR, type VARCHAR, issuer VARCHAR, is_primary BOOLEAN, shares_per_unit DOUBLE);
  CREATE TABLE rates (date DATE, quote VARCHAR, rate DOUBLE, batch INTEGER);
  CREATE TABLE facts (position INTEGER, entity VARCHAR, metric VARCHAR, period_end DATE, period VARCHAR,
    value DOUBLE, unit VARCHAR, source VARCHAR, batch INTEGER);
  CREATE TABLE events (instant BIGINT, entity VARCHAR, kind VARCHAR, title VARCHAR, source VARCHAR, batch INTEGER);
  CREATE TABLE dividends (position INTEGER, symbol VARCHAR, ex_date DATE, amount DOUBLE, currency VARCHAR, batch INTEGER);
  CREATE TABLE splits (symbol VARCHAR, ex_date DATE, ratio DOUBLE, batch INTEGER);
  CREATE TABLE batches (id INTEGER, kind VARCHAR, provider VARCHAR, source VARCHAR, retrieved BIGINT, through INTEGER,
    beside BOOLEAN, undoes INTEGER, note VARCHAR);
  CREATE TABLE fetches (provider VARCHAR, want VARCHAR, etag VARCHAR, modified VARCHAR, retrieved BIGINT);`;

/** Creates `bars` empty; the usual way is {@link barsFromFiles}, which creates and fills it at once. */
export const emptyBars = `CREATE TABLE bars (id INTEGER, date DATE, open DOUBLE, high DOUBLE, low DOUBLE, close DOUBLE, volume DOUBLE,
    adjusted DOUBLE, state UTINYINT, batch INTEGER)`;

/**
 * Creates `bars` from a list of SQL literals that name price files; the `id` of a row is the number of its file.
 *
 * A date that is not `YYYY-MM-DD` becomes null, which {@link firstBadBar} finds.
 */
export const barsFromFiles = (files: readonly string[]): string => `
  CREATE TABLE bars AS
  SELECT file_index::INTEGER AS id,
    CASE WHEN strlen(date) = 10 AND date LIKE '____-__-__' AND date >= '0' AND NOT ends_with(date, ' ')
      THEN try_cast(date AS DATE) END AS date,
    open, high, low, close, volume, NULL::DOUBLE AS adjusted, 0::UTINYINT AS state, 0::INTEGER AS batch
  FROM read_csv([${files.join(",")}], auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    columns = {date: 'VARCHAR', open: 'DOUBLE', high: 'DOUBLE', low: 'DOUBLE', close: 'DOUBLE', volume: 'DOUBLE'})`;

/** The lowest `id` with a row that lacks its date or close, or has a figure that is no number; no row where all hold. */
export const firstBadBar = `
  SELECT min(id) AS id FROM bars WHERE date IS NULL OR close IS NULL OR NOT isfinite(close) OR NOT isfinite(open)
    OR NOT isfinite(high) OR NOT isfinite(low) OR NOT isfinite(volume) HAVING min(id) IS NOT NULL`;

/** The lowest `id` with a row that does not come after the one above it; no row where all do. */
export const firstUnorderedBar = `
  SELECT min(id) AS id FROM (SELECT id, date, lag(id) OVER () AS id_above, lag(date) OVER () AS date_above FROM bars)
  WHERE id_above = id AND date_above >= date HAVING min(id) IS NOT NULL`;

/** Creates `series`, one row for each price file: its symbol, how many bars it has and from when to when. */
export const seriesFromBars = (symbols: readonly string[]): string => `
  CREATE TABLE series AS
  SELECT n.id, n.symbol, coalesce(b.bars, 0)::INTEGER AS bars, b.first, b.last
  FROM (SELECT unnest(range(${symbols.length}))::INTEGER AS id, unnest([${symbols.join(",")}]::VARCHAR[]) AS symbol) n
  LEFT JOIN (SELECT id, count(*) AS bars, min(date) AS first, max(date) AS last FROM bars GROUP BY id) b USING (id)
  ORDER BY n.id`;
