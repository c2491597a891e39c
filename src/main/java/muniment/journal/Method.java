package muniment.journal;

/** How an obligation was assessed (NIST SP 800-53A): by examining records, by interviewing people, by testing. */
public enum Method {
    EXAMINE,
    INTERVIEW,
    TEST
}
