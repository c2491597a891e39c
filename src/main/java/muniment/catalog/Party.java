package muniment.catalog;

/** Who owes a statement: Microsoft, the customer, or both with a part each. */
public enum Party {
    MICROSOFT,
    CUSTOMER,
    SHARED
}
