package muniment.signing;

/** What a signer's certificate proves to this reader, apart from whether the document is intact. */
public enum Standing {
    /** It leads to a certificate that the reader trusts. */
    TRUSTED,
    /** Nobody but the signer vouches for the name. */
    SELF_SIGNED,
    /** Somebody vouches for the name whom this reader does not know. */
    ISSUER_UNKNOWN,
    /** The issuer is trusted; whether it has withdrawn the certificate cannot be told offline. */
    REVOCATION_UNKNOWN,
    /** The issuer has withdrawn it. */
    REVOKED,
    /** The issuer is trusted and certified the key for something else, such as a server. */
    NOT_FOR_SIGNING,
    EXPIRED,
    NOT_YET_VALID,
    /** Not asked, because the document is not intact. */
    NOT_JUDGED
}
