package muniment.catalog;

/** What a statement says: a duty, what the SLA covers, a limit of the service, or advice. */
public enum Kind {
    RESPONSIBILITY,
    SLA_SCOPE,
    LIMITATION,
    RECOMMENDATION
}
