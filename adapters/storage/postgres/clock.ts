/** The moment by the clock of the server in epoch milliseconds, as SQL: replicas may disagree about the time. */
export const NOW = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint';
